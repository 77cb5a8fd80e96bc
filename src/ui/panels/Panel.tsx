import { startAgain } from '../../scenario/edits.ts';
import { Button } from '../controls/Button.tsx';
import { commitEdit } from '../documentStore.ts';
import { CurvesPanel } from './CurvesPanel.tsx';
import { ExperimentsPanel } from './ExperimentsPanel.tsx';
import { ModelPanel } from './ModelPanel.tsx';
import type { PanelProps } from './panelProps.ts';

/** The document as controls: experiments, model, curves. */
export function Panel(props: PanelProps) {
  return (
    <aside className="panel" aria-label="Scenario">
      <ScenarioSections theme={props.theme} />
      <CurvesPanel {...props} />
    </aside>
  );
}

/** Experiments and model. */
export function ScenarioSections({ theme }: Pick<PanelProps, 'theme'>) {
  return (
    <>
      <section className="panel-section">
        <div className="panel-head">
          <h2>Scenario</h2>
          <Button kind="quiet" onClick={() => commitEdit(startAgain)}>
            Reset
          </Button>
        </div>
        <ExperimentsPanel theme={theme} />
      </section>
      <ModelPanel />
    </>
  );
}
