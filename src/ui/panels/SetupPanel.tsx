import { experiments, planes } from '../../catalog/index.ts';
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
  return (
    <div className="setup">
      {settingsFor(layer.experiment, model).map((id) => (
        <Setting key={id} id={id} layer={layer} color={color} />
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

function Setting({ id, layer, color }: { id: SetupId; layer: ReachLayer; color: string }) {
  const { fitted } = experiments[layer.experiment];
  const parameter = settingOf(layer.experiment, id);
  if (!parameter) return null;
  const setup = fullSetup(layer.experiment, layer.setup);
  const value = setup[id];
  const edit = (v: number | string) => setSetup(layer.experiment, id, v as Setup[typeof id]);
  if (parameter.kind === 'choice')
    return (
      <Select
        label={parameter.name}
        options={parameter.options}
        value={String(value)}
        about={parameter.about}
        symbol={parameter.symbol}
        initial={String(fullSetup(layer.experiment, {})[id])}
        onChange={(v) => commitEdit(edit(v))}
      />
    );
  return (
    <Slider
      parameter={parameter}
      value={Number(value)}
      initial={Number(fullSetup(layer.experiment, {})[id])}
      {...(fitted[id] === undefined ? {} : { fittedNote: fitted[id] })}
      color={color}
      inactive={inactiveReason(id, setup)}
      onPreview={(v) => previewEdit(edit(v))}
      onCommit={(v) => commitEdit(edit(v))}
    />
  );
}

/** Why a control has no effect at these settings. */
function inactiveReason(id: SetupId, { outcome }: Setup): string | undefined {
  return id === 'background' && outcome === 'none' ? 'no effect on CLs when no event is seen' : undefined;
}
