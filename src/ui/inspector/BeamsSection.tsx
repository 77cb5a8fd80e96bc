import { useState } from 'react';
import { planes } from '../../catalog/index.ts';
import type { NumberParameter } from '../../catalog/parameter.ts';
import { BEAM_ENERGIES, type BeamPlan } from '../../engine/inspect/beams.ts';
import type { ReachLayer } from '../../scenario/scenario.ts';
import { MathText } from '../controls/MathText.tsx';
import { Quantity } from '../controls/Quantity.tsx';
import { TypedValue } from '../controls/TypedValue.tsx';
import { documentStore } from '../documentStore.ts';
import { useBeamPlan } from './useBeamPlan.ts';

/** Mediator masses that the question may ask for, MeV. */
const edge = (name: string, min: number, max: number, initial: number): NumberParameter => ({
  kind: 'number',
  name,
  symbol: 'm_{A′}',
  unit: 'MeV',
  min,
  max,
  initial,
  scale: 'log',
  about: 'Masses that the beams are to cover.',
});

/** How to share the positrons between beam energies so that a window of masses is covered best. */
export function BeamsSection({ layer }: { readonly layer: ReachLayer }) {
  const [low, setLow] = useState(100);
  const [high, setHigh] = useState(300);
  const { plane } = documentStore((state) => state.scenario);
  const plan = useBeamPlan(layer, low / 1000, high / 1000);
  return (
    <section className="inspector-section">
      <table className="inspector-table">
        <thead>
          <tr>
            <th scope="col">
              <h3>Best beam energies</h3>
            </th>
            <th scope="col">share</th>
            <th scope="col">
              <MathText tex={`mean $${planes[plane].model.coupling.symbol}$`} mode="text" />
            </th>
          </tr>
        </thead>
        <tbody>{plan ? <Rows plan={plan} /> : <Waiting />}</tbody>
      </table>
      <p className="inspector-note">
        For <MathText tex="m_{A′}" /> from{' '}
        <TypedValue label="Lowest mass to cover" parameter={edge('Lowest mass', 20, high * 0.95, 100)} value={low} onCommit={setLow} /> to{' '}
        <TypedValue label="Highest mass to cover" parameter={edge('Highest mass', low * 1.05, 1000, 300)} value={high} onCommit={setHigh} />{' '}
        with <Quantity value={layer.exposure} /> positrons in all; thresholds scale with the beam.
      </p>
    </section>
  );
}

const percent = (share: number): string => (share < 0.005 ? '0 %' : `${(100 * share).toFixed(0)} %`);

function Rows({ plan: { beams, best, equal } }: { readonly plan: BeamPlan }) {
  return (
    <>
      {beams.map(({ energy, share, alone }) => (
        <tr key={energy}>
          <th scope="row">{energy} GeV, alone</th>
          <td>{percent(share)}</td>
          <td>
            <Quantity value={alone} digits={2} />
          </td>
        </tr>
      ))}
      <Total name="Shared like this" value={best} />
      <Total name="Shared equally" value={equal} />
    </>
  );
}

function Total({ name, value }: { readonly name: string; readonly value: number }) {
  return (
    <tr>
      <th scope="row" colSpan={2}>
        {name}
      </th>
      <td>
        <Quantity value={value} digits={2} />
      </td>
    </tr>
  );
}

const Waiting = () => (
  <tr>
    <th scope="row">{BEAM_ENERGIES.join(', ')} GeV</th>
    <td colSpan={2}>…</td>
  </tr>
);
