import { branches, FLOOR, type Scan, scanEvents } from '../longLived/branches.ts';
import { expectedEvents, type ProtonSearch, type ProtonSource, protonSource } from './events.ts';

/** One mass of a region. */
export interface Column {
  /** GeV. */
  readonly mass: number;
  /** ln of the largest number of events over the limit: above 0 a range of couplings is excluded. */
  readonly height: number;
  /** ε of the largest number of events; NaN without a source. */
  readonly mixingAtTop: number;
  /** Excluded ε; NaN where none is. At an edge of a region both are the ε of the largest number of events. */
  readonly lower: number;
  readonly upper: number;
}

/** ln(N/limit) over t = ln ε² and its top. There is one maximum at every mass. */
const scanMixings = (source: ProtonSource, eventLimit: number): Scan =>
  scanEvents((squared) => expectedEvents(source, squared), eventLimit, source.lengthsM.at(-1) as number, source.shieldM);

/** One mass of a region; height FLOOR where no A′ of the channel decays. */
export function columnAt(search: ProtonSearch, eventLimit: number, mass: number): Column {
  const source = protonSource(search, mass);
  if (!source) return { mass, height: FLOOR, mixingAtTop: Number.NaN, lower: Number.NaN, upper: Number.NaN };
  const scan = scanMixings(source, eventLimit);
  const found = branches(scan, eventLimit);
  return {
    mass,
    height: scan.top.value,
    mixingAtTop: Math.exp(scan.top.at / 2),
    lower: found?.lower ?? Number.NaN,
    upper: found?.upper ?? Number.NaN,
  };
}

/** ln of the largest number of events over the limit; cheaper than a column. */
export function heightAt(search: ProtonSearch, eventLimit: number, mass: number): number {
  const source = protonSource(search, mass);
  return source ? scanMixings(source, eventLimit).top.value : FLOOR;
}
