import { experiments, planes, searchFor } from '../../catalog/index.ts';
import { type Uncertainty, type UncertaintyId, uncertainties, uncertaintyIds, type Variation } from '../../catalog/uncertainties.ts';
import { shortSymbol } from '../../engine/inspect/conventions.ts';
import { type Band, extremes, type Shift, variationsOf } from '../../engine/uncertainty.ts';
import { setUncertainty } from '../../scenario/edits.ts';
import type { ReachLayer } from '../../scenario/scenario.ts';
import { Checkbox } from '../controls/Checkbox.tsx';
import { MathText } from '../controls/MathText.tsx';
import { commitEdit, documentStore } from '../documentStore.ts';
import { Fact, Section } from './Section.tsx';
import { useShifts } from './useShifts.ts';

/** The switch of the band of a reach, and what it is made of. */
export function UncertaintySection({ layer }: { readonly layer: ReachLayer }) {
  const plane = documentStore((state) => state.scenario.plane);
  const { shifts, masses } = useShifts(layer);
  const { experiment, uncertainty } = layer;
  const decays = searchFor(experiments[experiment], planes[plane].model)?.kind === 'decay';
  const moved = decays ? 'shift of the events' : `largest shift of $${shortSymbol(planes[plane].y.symbol)}$`;
  return (
    <Section title="Uncertainty" note={uncertainty && <MathText tex={moved} mode="text" />}>
      <Checkbox
        label="Uncertainty band"
        checked={uncertainty !== undefined}
        onChange={(on) => commitEdit(setUncertainty(experiment, on ? uncertaintyIds : null))}
      >
        Draw as a band
      </Checkbox>
      {uncertainty && (
        <>
          <dl>
            {uncertaintyIds.map((id) => (
              <Part key={id} id={id} layer={layer} parts={uncertainty} shifts={shifts} count={masses} />
            ))}
          </dl>
          <p className="inspector-note">
            {decays
              ? 'From the fewest to the most events: factors on all of them added in quadrature, then what acts on a part of them.'
              : 'Each side added in quadrature, at every mass.'}
          </p>
        </>
      )}
    </Section>
  );
}

interface PartProps {
  readonly id: UncertaintyId;
  readonly layer: ReachLayer;
  readonly parts: readonly UncertaintyId[];
  /** Null while they are being computed. */
  readonly shifts: readonly Shift[] | null;
  readonly count: number;
}

/** One contribution with a switch; what it varies stands under it. */
function Part({ id, layer, parts, shifts, count }: PartProps) {
  const scenario = documentStore((state) => state.scenario);
  const entry: Uncertainty = uncertainties[id];
  const variations = variationsOf(layer, scenario, id);
  const decays = searchFor(experiments[layer.experiment], planes[scenario.plane].model)?.kind === 'decay';
  if (decays && variations.length === 0) return null;
  const on = parts.includes(id);
  const change = (wanted: boolean) => uncertaintyIds.filter((other) => (other === id ? wanted : parts.includes(other)));
  const none = variations.length === 0;
  const own = shifts?.filter((shift) => shift.id === id) ?? [];
  return (
    <Fact
      name={
        none ? (
          <span className="part">
            <MathText tex={entry.title} mode="text" />
          </span>
        ) : (
          <Checkbox label={entry.title} checked={on} onChange={(wanted) => commitEdit(setUncertainty(layer.experiment, change(wanted)))}>
            {entry.title}
          </Checkbox>
        )
      }
      note={none ? entry.without : <Note variations={variations} about={entry.about} />}
    >
      {none ? (
        '0'
      ) : !on ? (
        'left out'
      ) : variations.some(({ events }) => events) ? (
        'on a part'
      ) : shifts ? (
        <Percents band={extremes(own, count)} />
      ) : (
        '…'
      )}
    </Fact>
  );
}

/** `Weizsäcker–Williams; exact tree level. …`. */
function Note({ variations, about }: { readonly variations: readonly Variation[]; readonly about: string }) {
  const named = variations.map(({ title }) => title).join('; ');
  return (
    <>
      <MathText tex={`${named.charAt(0).toUpperCase()}${named.slice(1)}`} mode="text" />. {about}
    </>
  );
}

const percent = (log: number): string => `${(100 * Math.expm1(log)).toPrecision(2).replace('-', '−')} %`;

/** `−4.7 %, +5.4 %`: the largest shifts of any mass. */
function Percents({ band: { down, up } }: { readonly band: Band }) {
  const [low, high] = [Math.min(...down), Math.max(...up)];
  const texts = [low < -5e-4 ? percent(low) : null, high > 5e-4 ? `+${percent(high)}` : null].filter(Boolean);
  return texts.length > 0 ? texts.join(', ') : 'below 0.1 %';
}
