import { planes } from '../../catalog/index.ts';
import { modelParams } from '../../catalog/modelParams.ts';
import type { Parameter } from '../../catalog/parameter.ts';
import { clParameter, type ModelParamId, type ModelParams } from '../../catalog/params.ts';
import type { Model } from '../../catalog/types.ts';
import { setCl, setParam } from '../../scenario/edits.ts';
import { startScenario } from '../../scenario/scenario.ts';
import { Segmented } from '../controls/Segmented.tsx';
import { Select } from '../controls/Select.tsx';
import { Slider } from '../controls/Slider.tsx';
import { commitEdit, documentStore, previewEdit } from '../documentStore.ts';

const LEVELS = [0.68, 0.9, 0.95, 0.99];

const percent = (cl: number): string => `${Number((100 * cl).toPrecision(4))} % CL`;

/** Parameters of the model of this plane, and the confidence level of the figure. */
export function ModelPanel() {
  const plane = documentStore((state) => state.scenario.plane);
  const cl = documentStore((state) => state.scenario.cl);
  const levels = LEVELS.includes(cl) ? LEVELS : [...LEVELS, cl].sort();
  return (
    <section className="panel-section model-panel">
      <div className="panel-head">
        <h2>Model</h2>
        <Select
          kind="quiet"
          label="Confidence level"
          value={String(cl)}
          about={clParameter.about}
          symbol={clParameter.symbol}
          initial={String(clParameter.initial)}
          options={levels.map((level) => ({ id: String(level), title: percent(level) }))}
          onChange={(id) => commitEdit(setCl(Number(id)))}
        />
      </div>
      <div className="controls">
        {planes[plane].model.params.map((id) => (
          <ModelControl key={id} id={id} />
        ))}
      </div>
    </section>
  );
}

/** The mass ratio names the mediator as the model does. */
const parameterOf = (id: ModelParamId, { mass }: Model): Parameter =>
  id === 'ratio' ? { ...modelParams.ratio, symbol: `${mass.symbol}/m_\\chi` } : modelParams[id];

function ModelControl({ id }: { id: ModelParamId }) {
  const plane = documentStore((state) => state.scenario.plane);
  const parameter = parameterOf(id, planes[plane].model);
  const value = documentStore((state) => state.scenario.params[id]);
  const initial = startScenario(plane).params[id];
  const edit = (v: number | string) => setParam(id, v as ModelParams[typeof id]);
  if (parameter.kind === 'choice') {
    const Choice = parameter.options.length > 3 ? Select : Segmented;
    return (
      <Choice
        label={parameter.name}
        options={parameter.options}
        value={String(value)}
        about={parameter.about}
        symbol={parameter.symbol}
        initial={String(initial)}
        onChange={(v) => commitEdit(edit(v))}
      />
    );
  }
  return (
    <Slider
      parameter={parameter}
      value={Number(value)}
      initial={Number(initial)}
      onPreview={(v) => previewEdit(edit(v))}
      onCommit={(v) => commitEdit(edit(v))}
    />
  );
}
