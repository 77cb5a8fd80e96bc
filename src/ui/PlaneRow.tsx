import { type PlaneId, planes } from '../catalog/index.ts';
import type { Plane } from '../catalog/types.ts';
import { setBoard, setPlane } from '../scenario/edits.ts';
import { Select } from './controls/Select.tsx';
import { Tabs } from './controls/Tabs.tsx';
import { texText } from './controls/texText.ts';
import { commitEdit, documentAddress, documentStore } from './documentStore.ts';
import { isLessonAddress, moveTo, openLesson, useLessonOpen } from './lessons/lessonAddress.ts';
import { PlaneMenu } from './phone/PlaneMenu.tsx';
import { useNarrow } from './useNarrow.ts';

/** Ids of the tabs that are no single plane. */
const ALL = 'all';
const LESSONS = 'lessons';

const entries = Object.entries(planes) as [PlaneId, Plane][];

/** The visible text first, so that the spoken name contains what is seen. */
const planeTabs = entries
  .filter(([, { further }]) => !further)
  .map(([id, { title, about }]) => ({ id, tex: title, title: `${texText(title, 'text')}: ${about}` }));

const tabs = [...planeTabs, { id: ALL, tex: 'All four', title: 'All four planes' }, { id: LESSONS, tex: 'Lessons', title: 'Lessons' }];

const furtherPlanes = entries.filter(([, { further }]) => further).map(([id, { about }]) => ({ id, title: about }));

/** Planes first, further ones too, then what is no single plane. */
const everything = [
  ...entries.map(([id, { title, about }]) => ({ id, tex: title, title: `${texText(title, 'text')}: ${about}` })),
  ...tabs.filter(({ id }) => id === ALL || id === LESSONS),
];

/** A tab shows its plane, all four, or a lesson, which has an address of its own. */
function choose(id: string): void {
  if (id === LESSONS) {
    openLesson('thermal-target');
    return;
  }
  if (isLessonAddress(location.hash)) moveTo(documentAddress());
  commitEdit(id === ALL ? setBoard(true) : setPlane(id as PlaneId));
}

/** What can be looked at: the usual planes as tabs, all others in a menu beside them. */
export function PlaneRow() {
  const plane = documentStore((state) => state.scenario.plane);
  const board = documentStore((state) => state.scenario.board);
  const learning = useLessonOpen();
  const narrow = useNarrow();
  const shown = learning ? LESSONS : board ? ALL : plane;
  const further = furtherPlanes.some(({ id }) => id === shown) ? shown : '';
  if (narrow) return <PlaneMenu entries={everything} value={shown} onChange={choose} />;
  return (
    <div className="plane-row">
      <Tabs label="Plane" tabs={tabs} selected={shown} onSelect={choose} panelId="figure" />
      <span className="further-planes" data-chosen={further !== '' || undefined}>
        <Select
          kind="quiet"
          label="More planes"
          value={further}
          options={[...(further === '' ? [{ id: '', title: 'More planes' }] : []), ...furtherPlanes]}
          onChange={(id) => id !== '' && choose(id)}
        />
      </span>
    </div>
  );
}
