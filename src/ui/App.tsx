import { useEffect, useState } from 'react';
import { documentStore } from './documentStore.ts';
import { Header } from './Header.tsx';
import { loadLimits } from './limitStore.ts';
import { Notices } from './Notices.tsx';
import { Panel } from './panels/Panel.tsx';
import { request, resultStore } from './resultStore.ts';
import { Stage } from './Stage.tsx';
import { useShortcuts } from './useShortcuts.ts';
import { useTheme } from './useTheme.ts';

/** The whole page: header, scenario panel, figure. */
export function App() {
  const scenario = documentStore((state) => state.scenario);
  const results = resultStore((state) => state.results);
  const { theme, toggleTheme } = useTheme();
  const [panelOpen, setPanelOpen] = useState(true);
  const [highlighted, setHighlighted] = useState<string | null>(null);
  const togglePanel = () => setPanelOpen((open) => !open);
  useShortcuts(togglePanel);
  useEffect(() => request(scenario, results), [scenario, results]);
  useEffect(() => void loadLimits(scenario.plane), [scenario.plane]);
  return (
    <div className="app" data-panel={panelOpen ? 'open' : 'closed'}>
      <Header theme={theme} onToggleTheme={toggleTheme} onTogglePanel={togglePanel} panelOpen={panelOpen} />
      <Notices />
      <Panel theme={theme} highlighted={highlighted} onHighlight={setHighlighted} />
      <Stage theme={theme} highlighted={highlighted} onHighlight={setHighlighted} />
    </div>
  );
}
