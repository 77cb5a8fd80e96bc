import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type PlaneId, planes } from '../catalog/index.ts';
import type { Plane } from '../catalog/types.ts';
import { setBoard, setPlane } from '../scenario/edits.ts';
import { Select } from './controls/Select.tsx';
import { Tabs } from './controls/Tabs.tsx';
import { texText } from './controls/texText.ts';
import { commitEdit, documentStore, showDocument } from './documentStore.ts';
import { fittingTabs } from './fittingTabs.ts';
import { openLesson, useLessonOpen } from './lessons/lessonAddress.ts';
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

/** As it is called in a menu, where symbols cannot be set. */
const inMenu = ({ id, title }: { readonly id: string; readonly title: string }) => ({ id, title });

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
  showDocument();
  commitEdit(id === ALL ? setBoard(true) : setPlane(id as PlaneId));
}

/** What can be looked at: the usual planes as tabs, all others in a menu beside them. */
export function PlaneRow() {
  const plane = documentStore((state) => state.scenario.plane);
  const board = documentStore((state) => state.scenario.board);
  const learning = useLessonOpen();
  const narrow = useNarrow();
  const shown = learning ? LESSONS : board ? ALL : plane;
  const row = useRef<HTMLDivElement>(null);
  const fitting = useFitting(row, narrow, shown);
  const more = [...tabs.slice(fitting).map(inMenu), ...furtherPlanes];
  const further = more.some(({ id }) => id === shown) ? shown : '';
  if (narrow) return <PlaneMenu entries={everything} value={shown} onChange={choose} />;
  return (
    <div className="plane-row" ref={row}>
      <Tabs label="Plane" tabs={tabs.slice(0, fitting)} selected={shown} onSelect={choose} panelId="figure" />
      <span className="further-planes" data-chosen={further !== '' || undefined}>
        <Select
          kind="quiet"
          label="More planes"
          value={further}
          options={[...(further === '' ? [{ id: '', title: 'More planes' }] : []), ...more]}
          onChange={(id) => id !== '' && choose(id)}
        />
      </span>
    </div>
  );
}

/** By so much the targets of two tabs reach into the gap between them, together. */
const OVERLAP_PX = 12;

/** How many of the tabs have room in their row; the others stand in the menu beside them. */
function useFitting(row: RefObject<HTMLDivElement | null>, narrow: boolean, shown: string): number {
  const [count, setCount] = useState(tabs.length);
  const widths = useRef<number[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab in bold type has another width
  useLayoutEffect(() => {
    const element = row.current;
    if (element === null) return;
    const measure = () => {
      const [list, menu] = [...element.children];
      if (list === undefined || menu === undefined) return;
      for (const [i, tab] of list.querySelectorAll('[role="tab"]').entries())
        widths.current[i] = tab.getBoundingClientRect().width - OVERLAP_PX;
      const gap = Number.parseFloat(getComputedStyle(list).columnGap);
      setCount(fittingTabs(widths.current, gap, element.clientWidth - menu.getBoundingClientRect().width));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [row, narrow, shown, count]);
  // In the fonts that stood there before, all have other widths.
  useEffect(() => void document.fonts.ready.then(() => setCount(tabs.length)), []);
  return count;
}
