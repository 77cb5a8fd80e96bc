import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import type { PlaneId } from '../catalog/index.ts';
import { boardScenarios } from './board/boardScenarios.ts';
import { documentStore } from './documentStore.ts';
import { Header } from './Header.tsx';
import { select, selectionStore } from './inspector/selectionStore.ts';
import { useEscape } from './inspector/useEscape.ts';
import { loadLimits } from './limitStore.ts';
import { Notices } from './Notices.tsx';
import { OwnCurves } from './ownCurves/OwnCurves.tsx';
import { Panel } from './panels/Panel.tsx';
import { request, resultStore } from './resultStore.ts';
import { Stage } from './Stage.tsx';
import { useShortcuts } from './useShortcuts.ts';
import { useTheme } from './useTheme.ts';

/** Loaded when first needed. */
const Inspector = lazy(() => import('./inspector/Inspector.tsx').then(({ Inspector: component }) => ({ default: component })));
const Board = lazy(() => import('./board/Board.tsx').then(({ Board: component }) => ({ default: component })));

const clearSelection = () => select(null);

/** The whole page: header, scenario panel, figure, inspector. */
export function App() {
  const scenario = documentStore((state) => state.scenario);
  const results = resultStore((state) => state.results);
  const { theme, toggleTheme } = useTheme();
  const [panelOpen, setPanelOpen] = useState(true);
  const [highlighted, setHighlighted] = useState<string | null>(null);
  const inspecting = selectionStore(({ selection }) => selection !== null);
  const togglePanel = () => setPanelOpen((open) => !open);
  useShortcuts(togglePanel);
  useEscape(clearSelection);
  const shown = useMemo(() => (scenario.board ? boardScenarios(scenario) : [scenario]), [scenario]);
  useEffect(() => request(shown, results), [shown, results]);
  const shownPlanes = shown.map(({ plane }) => plane).join();
  useEffect(() => {
    for (const plane of shownPlanes.split(',')) void loadLimits(plane as PlaneId);
  }, [shownPlanes]);
  return (
    <div className="app" data-panel={panelOpen ? 'open' : 'closed'} data-inspector={inspecting ? 'open' : undefined}>
      <Header theme={theme} onToggleTheme={toggleTheme} onTogglePanel={togglePanel} panelOpen={panelOpen} />
      <Notices />
      <Panel theme={theme} highlighted={highlighted} onHighlight={setHighlighted} />
      <Suspense fallback={<main className="stage" />}>
        {scenario.board ? <Board theme={theme} /> : <Stage theme={theme} highlighted={highlighted} onHighlight={setHighlighted} />}
      </Suspense>
      <Suspense>{inspecting && <Inspector theme={theme} />}</Suspense>
      <OwnCurves />
    </div>
  );
}
