import { useState } from 'react';
import { type PlaneId, planes } from '../catalog/index.ts';
import { setBoard, setPlane } from '../scenario/edits.ts';
import { Button } from './controls/Button.tsx';
import { IconButton } from './controls/IconButton.tsx';
import { Tabs } from './controls/Tabs.tsx';
import { texText } from './controls/texText.ts';
import { commitEdit, documentAddress, documentStore, redoEdit, undoEdit } from './documentStore.ts';
import { ExportButton } from './export/ExportButton.tsx';
import { Gallery } from './gallery/Gallery.tsx';
import { Logo } from './icons.tsx';
import { isLessonAddress, moveTo, openLesson, useLessonOpen } from './lessons/lessonAddress.ts';
import type { ThemeId } from './useTheme.ts';

interface HeaderProps {
  readonly theme: ThemeId;
  readonly panelOpen: boolean;
  readonly onToggleTheme: () => void;
  readonly onTogglePanel: () => void;
}

/** Ids of the tabs that are no single plane. */
const ALL = 'all';
const LESSONS = 'lessons';

/** The visible text first, so that the spoken name contains what is seen. */
const planeTabs = (Object.keys(planes) as PlaneId[]).map((id) => {
  const { title, about } = planes[id];
  return { id, tex: title, title: `${texText(title, 'text')}: ${about}` };
});

const tabs = [...planeTabs, { id: ALL, tex: 'All four', title: 'All four planes' }, { id: LESSONS, tex: 'Lessons', title: 'Lessons' }];

/** A tab shows its plane, all four, or a lesson, which has an address of its own. */
function choose(id: string): void {
  if (id === LESSONS) {
    openLesson('thermal-target');
    return;
  }
  if (isLessonAddress(location.hash)) moveTo(documentAddress());
  commitEdit(id === ALL ? setBoard(true) : setPlane(id as PlaneId));
}

/** Word mark, planes, history, theme, link. */
export function Header({ theme, panelOpen, onToggleTheme, onTogglePanel }: HeaderProps) {
  const plane = documentStore((state) => state.scenario.plane);
  const board = documentStore((state) => state.scenario.board);
  const learning = useLessonOpen();
  return (
    <header className="header">
      <span className="wordmark">
        <Logo />
        <span>DarkReach</span>
      </span>
      <Tabs label="Plane" tabs={tabs} selected={learning ? LESSONS : board ? ALL : plane} onSelect={choose} panelId="figure" />
      <div className="header-actions">
        {!learning && <DocumentActions panelOpen={panelOpen} onTogglePanel={onTogglePanel} />}
        <IconButton
          icon={theme === 'light' ? 'moon' : 'sun'}
          label={theme === 'light' ? 'Dark theme' : 'Light theme'}
          onClick={onToggleTheme}
        />
        {!learning && <Gallery />}
        <CopyLink />
        {!learning && <ExportButton />}
      </div>
    </header>
  );
}

/** What concerns the scenario: its panel, its history. A lesson has none of it. */
function DocumentActions({ panelOpen, onTogglePanel }: Pick<HeaderProps, 'panelOpen' | 'onTogglePanel'>) {
  const canUndo = documentStore((state) => state.past.length > 0);
  const canRedo = documentStore((state) => state.future.length > 0);
  const label = panelOpen ? 'Hide the scenario panel' : 'Show the scenario panel';
  return (
    <>
      <span className="panel-toggle">
        <IconButton icon="sliders" label={label} expanded={panelOpen} onClick={onTogglePanel} />
      </span>
      <IconButton icon="undo" label="Undo" disabled={!canUndo} onClick={undoEdit} />
      <IconButton icon="redo" label="Redo" disabled={!canRedo} onClick={redoEdit} />
    </>
  );
}

/** Copies the address, which holds the whole document; says so for two seconds. */
function CopyLink() {
  const [said, setSaid] = useState<string | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      setSaid('Link copied');
    } catch {
      setSaid('Copy the address bar');
    }
    setTimeout(() => setSaid(null), 2000);
  };
  return (
    <Button icon="link" onClick={() => void copy()}>
      <span aria-live="polite" className="copy-link">
        {said ?? 'Copy link'}
      </span>
    </Button>
  );
}
