import { useState } from 'react';
import { lazyPart } from '../controls/lazyPart.tsx';
import { Tabs } from '../controls/Tabs.tsx';
import { ExportButton } from '../export/ExportButton.tsx';
import { DocumentExport } from '../export/lazyExport.ts';
import { type Selection, selectionStore } from '../inspector/selectionStore.ts';
import { CurvesPanel } from '../panels/CurvesPanel.tsx';
import { ScenarioSections } from '../panels/Panel.tsx';
import type { PanelProps } from '../panels/panelProps.ts';
import { useSheet } from './useSheet.ts';

const Inspector = lazyPart('The inspector', async () => (await import('../inspector/Inspector.tsx')).Inspector);

const TABS = [
  { id: 'scenario', tex: 'Scenario', title: 'Scenario' },
  { id: 'curves', tex: 'Curves', title: 'Curves' },
  { id: 'point', tex: 'Point', title: 'Point' },
] as const;

type TabId = (typeof TABS)[number]['id'];

/** The panels of a phone: one at a time, in a sheet that stops at three heights. */
export function PhoneSheet(props: PanelProps) {
  const [tab, setTab] = useState<TabId>('scenario');
  const { stop, height, handle, open } = useSheet();
  const show = (id: TabId) => {
    setTab(id);
    open();
  };
  const selection = selectionStore((state) => state.selection);
  useSelected(selection, () => show('point'));
  return (
    <aside className="sheet" aria-label="Scenario" data-stop={stop} style={height === null ? {} : { height, transition: 'none' }}>
      <button type="button" className="sheet-handle" aria-label="Height of the sheet: tap, or arrow keys" {...handle} />
      <div className="sheet-head">
        <Tabs label="Sheet" tabs={TABS} selected={tab} onSelect={(id) => show(id as TabId)} panelId="sheet-body" />
        <ExportButton kind="quiet" dialog={DocumentExport} />
      </div>
      <div className="sheet-body" id="sheet-body" inert={stop === 'low' && height === null}>
        {tab === 'scenario' && <ScenarioSections theme={props.theme} />}
        {tab === 'curves' && <CurvesPanel {...props} />}
        {tab === 'point' && (selection ? <Inspector theme={props.theme} /> : <Nothing />)}
      </div>
    </aside>
  );
}

const Nothing = () => <p className="quiet-text">Tap the figure to pin a point, or a curve to see where it comes from.</p>;

/** Runs while rendering when something new is selected. */
function useSelected(selection: Selection | null, onNew: () => void): void {
  const [known, setKnown] = useState(selection);
  if (selection === known) return;
  setKnown(selection);
  if (selection) onNew();
}
