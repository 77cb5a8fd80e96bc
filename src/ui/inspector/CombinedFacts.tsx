import { shownExposure, shownScale } from '../../catalog/exposure.ts';
import { experiments, planes } from '../../catalog/index.ts';
import { type Answered, combinedCurve, combinedEventLimit, combinedSetup, type Lead, leadsOf } from '../../engine/combined.ts';
import { combinedLabel } from '../../engine/combinedRegion.ts';
import { eventLimitOf } from '../../engine/inspect/events.ts';
import type { Region } from '../../engine/types.ts';
import type { Sum } from '../../scenario/combined.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { MathText } from '../controls/MathText.tsx';
import { Quantity } from '../controls/Quantity.tsx';
import { documentStore } from '../documentStore.ts';
import { PaperSection } from './PaperSection.tsx';
import { Fact, Section } from './Section.tsx';
import { TargetsSection } from './TargetsSection.tsx';
import { useCombined } from './useCombined.ts';

/** A combined reach: what is added up, the common limit, and who leads at which mass. */
export function CombinedFacts({ layer, region }: { readonly layer: Sum; readonly region: Region | null }) {
  const scenario = documentStore((state) => state.scenario);
  const moment = layer.kind === 'pin' ? layer : scenario;
  const { cl } = moment;
  const { members, answers } = useCombined(layer);
  const reaches = members.map(({ reach }) => reach);
  if (reaches.length === 0) return <p className="inspector-note">Fewer than two of these experiments search in this plane.</p>;
  const { background, backgroundSd } = combinedSetup(reaches);
  return (
    <>
      <div className="verdict">
        <p className="text-lg">
          <MathText tex={combinedLabel(members)} mode="text" />, {layer.kind === 'pin' ? 'pinned' : 'computed here'}
        </p>
        <p>Expected events of all members are added, and one limit holds for the sum. Not compared with a published curve.</p>
        {region?.state === 'failed' && <p className="curve-failure">{region.remark}</p>}
      </div>
      <dl className="conventions">
        {reaches.map((reach) => (
          <Fact key={reach.experiment} name={shownScale(experiments[reach.experiment]).parameter.name}>
            <Quantity value={shownExposure(experiments[reach.experiment], reach.exposure)} />
          </Fact>
        ))}
        <Fact name="Background">
          <Quantity value={background} /> ± <Quantity value={backgroundSd} />
        </Fact>
        <Fact name="Excluded events, sum">
          <Quantity value={combinedEventLimit(reaches, cl)} digits={3} />
        </Fact>
        {reaches.map((reach) => (
          <Fact key={reach.experiment} name={<MathText tex={`${experiments[reach.experiment].label} alone`} mode="text" />}>
            <Quantity value={eventLimitOf(reach, cl)} digits={3} />
          </Fact>
        ))}
      </dl>
      {answers && <Leads members={answers} moment={moment} />}
      <TargetsSection reach={region} />
      {reaches.map(({ experiment }) => (
        <PaperSection key={experiment} title={experiments[experiment].title} reference={experiments[experiment].source} figure={null} />
      ))}
    </>
  );
}

interface LeadsProps {
  readonly members: readonly Answered[];
  readonly moment: Pick<Scenario, 'params' | 'cl'>;
}

/** `NA64e: 1.0 MeV to 240 MeV`, on the mass axis of the plane. */
function Leads({ members, moment: { params, cl } }: LeadsProps) {
  const plane = documentStore((state) => state.scenario.plane);
  return (
    <Section title="Who expects most events">
      <dl>
        {leadsOf(members, combinedCurve(members, params, cl)).map((lead) => (
          <Fact key={lead.from} name={<MathText tex={experiments[lead.experiment].label} mode="text" />}>
            <Range lead={lead} plane={plane} />
          </Fact>
        ))}
      </dl>
    </Section>
  );
}

function Range({ lead, plane }: { readonly lead: Lead; readonly plane: keyof typeof planes }) {
  const params = documentStore((state) => state.scenario.params);
  const { fromPoint, xDisplay } = planes[plane];
  const shown = (mass: number) => fromPoint({ mass, coupling: 1 }, params)[0] * xDisplay.factor;
  return (
    <>
      <Quantity value={shown(lead.from)} digits={2} /> to <Quantity value={shown(lead.to)} unit={xDisplay.unit} digits={2} />
    </>
  );
}
