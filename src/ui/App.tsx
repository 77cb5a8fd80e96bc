import { useState } from 'react';
import { PROGRAM } from '../figure/version.ts';
import { Answers } from './answers.ts';
import { Boundary } from './controls/Boundary.tsx';
import { lazyPart } from './controls/lazyPart.tsx';
import { documentStore } from './documentStore.ts';
import { Header } from './Header.tsx';
import { select, selectionStore } from './inspector/selectionStore.ts';
import { useEscape } from './inspector/useEscape.ts';
import { useLessonOpen } from './lessons/lessonAddress.ts';
import { Notices } from './Notices.tsx';
import { OwnCurves } from './ownCurves/OwnCurves.tsx';
import { Panel } from './panels/Panel.tsx';
import { Stage } from './Stage.tsx';
import { tourStore } from './tour/tourStore.ts';
import { useNarrow } from './useNarrow.ts';
import { useShortcuts } from './useShortcuts.ts';
import { type ThemeId, useTheme } from './useTheme.ts';

/** Loaded when first needed. */
const stage = <main className="stage" />;
const Inspector = lazyPart('The inspector', async () => (await import('./inspector/Inspector.tsx')).Inspector);
const Lessons = lazyPart('The lessons', async () => (await import('./lessons/Lessons.tsx')).Lessons, stage);
const Tour = lazyPart('The tour', async () => (await import('./tour/Tour.tsx')).Tour);
const PhoneSheet = lazyPart(
  'The scenario panel',
  async () => (await import('./phone/PhoneSheet.tsx')).PhoneSheet,
  <aside className="sheet" aria-label="Scenario" data-stop="half" />,
);
const Board = lazyPart('The four planes', async () => (await import('./board/Board.tsx')).Board, stage);

const ProvenanceBubble = lazyPart(
  'The sources of the curve',
  async () => (await import('./inspector/ProvenanceBubble.tsx')).ProvenanceBubble,
);

/** Below this width the panel lies over the figure and is closed at first, px. */
const WIDE = 1200;

const clearSelection = () => select(null);

/** The whole page: header, and the explorer or a lesson under it. */
export function App() {
  const { theme, toggleTheme, toggleContrast } = useTheme();
  const [panelOpen, setPanelOpen] = useState(() => innerWidth >= WIDE);
  const inspecting = selectionStore(({ selection }) => selection !== null);
  const learning = useLessonOpen();
  const togglePanel = () => setPanelOpen((open) => !open);
  return (
    <div className="app" data-panel={panelOpen ? 'open' : 'closed'} data-inspector={inspecting && !learning ? 'open' : undefined}>
      <Header
        theme={theme}
        onToggleTheme={toggleTheme}
        onToggleContrast={toggleContrast}
        onTogglePanel={togglePanel}
        panelOpen={panelOpen}
      />
      <Notices />
      {learning ? (
        <Boundary what="The lesson" area="stage">
          <Lessons theme={theme} />
        </Boundary>
      ) : (
        <Explorer theme={theme} inspecting={inspecting} onTogglePanel={togglePanel} />
      )}
      <OwnCurves theme={theme} />
      <p className="print-only">
        {PROGRAM}, {location.href}
      </p>
    </div>
  );
}

interface ExplorerProps {
  readonly theme: ThemeId;
  readonly inspecting: boolean;
  readonly onTogglePanel: () => void;
}

/** Scenario panel, figure or board, inspector, own curves. */
function Explorer({ theme, inspecting, onTogglePanel }: ExplorerProps) {
  const board = documentStore(({ scenario }) => scenario.board);
  const [highlighted, setHighlighted] = useState<string | null>(null);
  const [pointed, setPointed] = useState(false);
  if (highlighted !== null && !pointed) setPointed(true);
  useShortcuts(onTogglePanel);
  useEscape(clearSelection);
  const narrow = useNarrow();
  const touring = tourStore(({ step }) => step !== null);
  const panel = { theme, highlighted, onHighlight: setHighlighted };
  return (
    <>
      <Answers />
      <Boundary what="The scenario panel" area="panel">
        {narrow ? <PhoneSheet {...panel} /> : <Panel {...panel} />}
      </Boundary>
      <Boundary what="The figure" area="stage">
        {board ? <Board theme={theme} /> : <Stage theme={theme} highlighted={highlighted} onHighlight={setHighlighted} />}
      </Boundary>
      <Boundary what="The inspector" area="inspector">
        {inspecting && !narrow && <Inspector theme={theme} />}
      </Boundary>
      {pointed && !board && <ProvenanceBubble highlighted={highlighted} />}
      {touring && <Tour />}
    </>
  );
}
