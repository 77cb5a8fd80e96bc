import { memo } from 'react';
import { type ExperimentId, experiments, planes } from '../../catalog/index.ts';
import { clParameter, type Setup, type SetupId } from '../../catalog/params.ts';
import { settingOf, settingsFor } from '../../catalog/setting.ts';
import { fullSetup } from '../../catalog/setup.ts';
import { uncertaintyIds } from '../../catalog/uncertainties.ts';
import { resetSetup, setCl, setSetup, setUncertainty } from '../../scenario/edits.ts';
import type { ReachLayer } from '../../scenario/scenario.ts';
import { Button } from '../controls/Button.tsx';
import { Checkbox } from '../controls/Checkbox.tsx';
import { Select } from '../controls/Select.tsx';
import { Slider } from '../controls/Slider.tsx';
import { commitEdit, documentStore, previewEdit } from '../documentStore.ts';

/** Settings of one experiment: beam, selection, statistics, cross section. */
export function SetupPanel({ layer, color }: { layer: ReachLayer; color: string }) {
  const { model } = planes[documentStore((state) => state.scenario.plane)];
  const cl = documentStore((state) => state.scenario.cl);
  const { experiment } = layer;
  const setup = fullSetup(experiment, layer.setup);
  return (
    <div className="setup">
      {settingsFor(experiment, model).map((id) => (
        <Setting key={id} {...{ id, experiment, color }} value={setup[id]} inactive={inactiveReason(id, setup)} />
      ))}
      <Slider
        parameter={clParameter}
        value={cl}
        showSymbol={false}
        onPreview={(value) => previewEdit(setCl(value))}
        onCommit={(value) => commitEdit(setCl(value))}
      />
      <UncertaintySwitch layer={layer} />
      {Object.keys(layer.setup).length > 0 && (
        <Button kind="quiet" onClick={() => commitEdit(resetSetup(layer.experiment))}>
          Back to the values of the experiment
        </Button>
      )}
    </div>
  );
}

/** What the band is made of stands in the details of the curve. */
function UncertaintySwitch({ layer: { experiment, uncertainty } }: { layer: ReachLayer }) {
  return (
    <Checkbox
      label="Uncertainty band"
      checked={uncertainty !== undefined}
      about="Draws the reach with a band: efficiency, statistics, cross section and what else it is not sure of. Its details say what each part adds."
      onChange={(on) => commitEdit(setUncertainty(experiment, on ? uncertaintyIds : null))}
    >
      Uncertainty band
    </Checkbox>
  );
}

interface SettingProps {
  readonly id: SetupId;
  readonly experiment: ExperimentId;
  readonly value: Setup[SetupId];
  readonly inactive: string | undefined;
  readonly color: string;
}

/** One setting; the others stand still while it moves. */
const Setting = memo(({ id, experiment, value, inactive, color }: SettingProps) => {
  const { fitted } = experiments[experiment];
  const parameter = settingOf(experiment, id);
  if (!parameter) return null;
  const initial = fullSetup(experiment, {})[id];
  const edit = (v: number | string) => setSetup(experiment, id, v as Setup[typeof id]);
  if (parameter.kind === 'choice')
    return (
      <Select
        label={parameter.name}
        options={parameter.options}
        value={String(value)}
        about={parameter.about}
        symbol={parameter.symbol}
        initial={String(initial)}
        onChange={(v) => commitEdit(edit(v))}
      />
    );
  return (
    <Slider
      parameter={parameter}
      value={Number(value)}
      initial={Number(initial)}
      {...(fitted[id] === undefined ? {} : { fittedNote: fitted[id] })}
      color={color}
      inactive={inactive}
      onPreview={(v) => previewEdit(edit(v))}
      onCommit={(v) => commitEdit(edit(v))}
    />
  );
});

/** Why a control has no effect at these settings. */
function inactiveReason(id: SetupId, { outcome }: Setup): string | undefined {
  return id === 'background' && outcome === 'none' ? 'no effect on CLs when no event is seen' : undefined;
}
