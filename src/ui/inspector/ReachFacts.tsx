import { withBeam } from '../../catalog/beam.ts';
import { shownExposure, shownScale } from '../../catalog/exposure.ts';
import { experiments, planes, searchFor } from '../../catalog/index.ts';
import type { Parameter } from '../../catalog/parameter.ts';
import type { SetupId } from '../../catalog/params.ts';
import { settingsFor } from '../../catalog/setting.ts';
import { fullSetup } from '../../catalog/setup.ts';
import { setupParams } from '../../catalog/setupParams.ts';
import { asPublished } from '../../engine/eventLimit.ts';
import { eventLimitOf } from '../../engine/inspect/events.ts';
import type { Region } from '../../engine/types.ts';
import type { ReachLayer } from '../../scenario/scenario.ts';
import { MathText } from '../controls/MathText.tsx';
import { Quantity } from '../controls/Quantity.tsx';
import { documentStore } from '../documentStore.ts';
import { BeamsSection } from './BeamsSection.tsx';
import { PaperSection } from './PaperSection.tsx';
import { Fact, Section } from './Section.tsx';
import { TargetsSection } from './TargetsSection.tsx';
import { UncertaintySection } from './UncertaintySection.tsx';

interface ReachProps {
  readonly layer: ReachLayer;
  readonly cl: number;
  readonly statement: string;
  readonly region: Region | null;
}

/** A computed reach: exposure, what it excludes, approximation, every setting. */
export function ReachFacts({ layer, cl, statement, region }: ReachProps) {
  const plane = documentStore((state) => state.scenario.plane);
  const { model } = planes[plane];
  const experiment = withBeam(experiments[layer.experiment], model, layer.setup);
  const search = searchFor(experiment, model);
  return (
    <>
      <div className="verdict">
        <p className="text-lg">
          <MathText tex={experiment.label} mode="text" />, {statement}
        </p>
        <p>{experiment.about}</p>
        {region?.state === 'failed' && <p className="curve-failure">{region.remark}</p>}
      </div>
      <dl className="conventions">
        <Fact name={shownScale(experiment).parameter.name}>
          <Quantity value={shownExposure(experiment, layer.exposure)} />
        </Fact>
        <Fact name="Excluded events">
          <Quantity value={eventLimitOf(layer, cl)} digits={3} />
        </Fact>
        <Fact name="Confidence level">{confidence(layer, cl)}</Fact>
      </dl>
      <TargetsSection reach={region} />
      {experiment.particle === 'positron' && <BeamsSection layer={layer} />}
      {statement !== 'pinned' && <UncertaintySection layer={layer} />}
      <Approximation layer={layer} accuracy={search?.accuracy ?? ''} />
      <Settings layer={layer} />
      <PaperSection title="Paper" reference={experiment.source} figure={null} />
    </>
  );
}

/** A number of excluded events of one's own belongs to no confidence level. */
function confidence(layer: ReachLayer, cl: number): string {
  if (experiments[layer.experiment].excludedEvents === undefined) return `${Number((100 * cl).toPrecision(4))} % CL`;
  return asPublished(layer) ? 'as published' : 'by the number of events';
}

function Approximation({ layer, accuracy }: { readonly layer: ReachLayer; readonly accuracy: string }) {
  const { adjustable } = experiments[layer.experiment];
  const { level } = fullSetup(layer.experiment, layer.setup);
  const option = setupParams.level.options.find(({ id }) => id === level);
  return (
    <Section title="Approximation">
      {option && (adjustable as readonly string[]).includes('level') && (
        <p>
          {option.title}. {option.about}
        </p>
      )}
      <p>{accuracy}</p>
    </Section>
  );
}

function Settings({ layer }: { readonly layer: ReachLayer }) {
  const { fitted } = experiments[layer.experiment];
  const { model } = planes[documentStore((state) => state.scenario.plane)];
  const shown = settingsFor(layer.experiment, model).filter((id) => id !== 'level');
  if (shown.length === 0) return null;
  return (
    <Section title="Settings">
      <dl>
        {shown.map((id) => (
          <Setting key={id} id={id} layer={layer} fitted={layer.setup[id] === undefined ? fitted[id] : undefined} />
        ))}
      </dl>
    </Section>
  );
}

interface SettingProps {
  readonly id: SetupId;
  readonly layer: ReachLayer;
  /** On what the value was fitted or chosen. */
  readonly fitted: string | undefined;
}

function Setting({ id, layer, fitted }: SettingProps) {
  const parameter: Parameter = setupParams[id];
  const value = fullSetup(layer.experiment, layer.setup)[id];
  return (
    <Fact name={parameter.name} note={fitted}>
      {parameter.kind === 'choice' ? (
        parameter.options.find((option) => option.id === value)?.title
      ) : (
        <Quantity value={Number(value)} unit={parameter.unit} />
      )}
    </Fact>
  );
}
