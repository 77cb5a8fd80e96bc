import { memo } from 'react';
import { withBeam } from '../../catalog/beam.ts';
import { shownExposure, shownScale, shownUnit, storedExposure } from '../../catalog/exposure.ts';
import { type ExperimentId, experiments, planes, searchFor } from '../../catalog/index.ts';
import type { Run } from '../../catalog/types.ts';
import { isCombined } from '../../scenario/combined.ts';
import { pinReach, setExposure, showReach } from '../../scenario/edits.ts';
import { type ReachLayer, usualReach } from '../../scenario/scenario.ts';
import { Checkbox } from '../controls/Checkbox.tsx';
import { Fold } from '../controls/Fold.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { lazyPart } from '../controls/lazyPart.tsx';
import { MathText } from '../controls/MathText.tsx';
import { Menu } from '../controls/Menu.tsx';
import { Timeline } from '../controls/Timeline.tsx';
import { commitEdit, documentStore, previewEdit } from '../documentStore.ts';
import { themes } from '../themes.ts';
import type { ThemeId } from '../useTheme.ts';
import { CombinedPanel } from './CombinedPanel.tsx';

const SetupPanel = lazyPart('The settings of the experiment', async () => (await import('./SetupPanel.tsx')).SetupPanel);

/** Experiments of the document with their exposure; the others wait in a list. */
export function ExperimentsPanel({ theme }: { theme: ThemeId }) {
  const layers = documentStore((state) => state.scenario.layers);
  const { model } = planes[documentStore((state) => state.scenario.plane)];
  const reaches = layers.filter((layer) => layer.kind === 'reach' && searchFor(experiments[layer.experiment], model)) as ReachLayer[];
  const present = new Set(reaches.map((layer) => layer.experiment));
  const absent = (Object.keys(experiments) as ExperimentId[]).filter((id) => !present.has(id) && searchFor(experiments[id], model));
  return (
    <>
      {reaches.map((layer) => (
        <ExperimentControls key={layer.experiment} layer={layer} theme={theme} />
      ))}
      {absent.length > 0 && (
        <Menu
          label="Add an experiment"
          about="Draws the computed reach of another experiment that searches for this model."
          options={absent.map((id) => ({ id, title: experiments[id].title, about: experiments[id].about }))}
          onChoose={(id) => commitEdit(showReach(id, true))}
        />
      )}
      <CombinedPanel />
    </>
  );
}

/** Five decades from the smallest run; two decades below it where there was only one. */
function timelineSpan(runs: readonly Run[]): { min: number; max: number; scale: 'log' } {
  const start = Math.floor(Math.log10(Math.min(...runs.map((run) => run.exposure)))) - (runs.length > 1 ? 0 : 2);
  return { min: 10 ** start, max: 10 ** (start + 5), scale: 'log' };
}

const ExperimentControls = memo(({ layer, theme }: { layer: ReachLayer; theme: ThemeId }) => {
  const { experiment, exposure, hidden } = layer;
  const plane = documentStore((state) => state.scenario.plane);
  const counted = documentStore((state) => isCombined(experiment, state.scenario));
  const declared = withBeam(experiments[experiment], planes[plane].model, layer.setup);
  const { title, label, family, about } = declared;
  const { parameter, runs } = shownScale(declared);
  const set = (shown: number) => setExposure(experiment, storedExposure(declared, shown));
  const color = themes[theme].families[family]?.line ?? themes[theme].ink;
  return (
    <div className="experiment">
      <div className="experiment-head">
        <Checkbox label={title} checked={!hidden} about={about} onChange={(shown) => commitEdit(showReach(experiment, shown))}>
          <strong>
            <MathText tex={label} mode="text" />
          </strong>
        </Checkbox>
        {!hidden && <IconButton icon="pin" label={`Pin ${title} as it is`} size="panel" onClick={() => commitEdit(pinReach(experiment))} />}
      </div>
      {(!hidden || counted) && (
        <>
          <Timeline
            label={parameter.name}
            parameter={parameter}
            unit={shownUnit(declared)}
            value={shownExposure(declared, exposure)}
            initial={shownExposure(declared, usualReach(plane, experiment).exposure)}
            runs={runs}
            span={timelineSpan(runs)}
            color={color}
            onPreview={(value) => previewEdit(set(value))}
            onCommit={(value) => commitEdit(set(value))}
          />
          <Fold title="Beam, detector and statistics" lazy>
            <SetupPanel layer={layer} color={color} />
          </Fold>
        </>
      )}
    </div>
  );
});
