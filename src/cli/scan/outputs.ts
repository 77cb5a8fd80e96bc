import { planes } from '../../catalog/index.ts';
import { fullSetup } from '../../catalog/setup.ts';
import type { Model } from '../../catalog/types.ts';
import { eventLimit } from '../../engine/eventLimit.ts';
import { exposureNeeded } from '../../engine/inspect/events.ts';
import { relicDensity, thermalCoupling } from '../../physics/relic/thermalTarget.ts';
import { excludersAt } from './excludersAt.ts';
import type { ScanPoint } from './point.ts';
import type { Reach } from './reach.ts';

type Value = number | null | readonly string[];

export interface Output {
  /** What a scan must have. */
  readonly needs: readonly ('experiment' | 'mass' | 'coupling' | 'portal')[];
  readonly at: (point: ScanPoint, reach: Reach | null) => Readonly<Record<string, Value>>;
}

function requiredExposure(point: ScanPoint, reach: Reach | null): number {
  if (!point.question || !reach) return Number.NaN;
  const { experiment, layer, cl } = point.question;
  const limit = eventLimit(experiment, fullSetup(experiment, layer.setup), cl);
  return exposureNeeded(1, reach.perParticle(point), limit);
}

function relic(point: ScanPoint): { target: number; density: number } {
  const { plane, params, coupling: given } = point;
  const { portal: found }: Model = planes[plane].model;
  if (!found) return { target: Number.NaN, density: Number.NaN };
  const { mass, coupling } = planes[plane].toPoint(point.mass, Number.isNaN(given) ? planes[plane].y.initial : given, params);
  const { alphaD, ratio, darkMatter } = params;
  const model = { portal: found.portal, darkMatter, mass: mass / ratio, ratio, alphaD };
  const target = planes[plane].fromPoint({ mass, coupling: found.fromStrength(thermalCoupling(model)) }, params)[1];
  const density = Number.isNaN(given) ? Number.NaN : relicDensity(model, (coupling / found.fromStrength(1)) ** 2);
  return { target, density };
}

/** What a scan can compute at each point. */
export const outputs = {
  limit: {
    needs: ['experiment', 'mass'],
    at: (point, reach) => {
      const found = reach?.limit(point);
      return { lower: found?.lower ?? null, upper: found?.upper ?? null };
    },
  },
  yield: {
    needs: ['experiment', 'mass', 'coupling'],
    at: (point, reach) => {
      const perParticle = reach?.perParticle(point) ?? Number.NaN;
      return { perParticle, events: perParticle * (point.question?.layer.exposure ?? Number.NaN) };
    },
  },
  'required-exposure': {
    needs: ['experiment', 'mass', 'coupling'],
    at: (point, reach) => ({ requiredExposure: requiredExposure(point, reach) }),
  },
  relic: { needs: ['mass', 'portal'], at: relic },
  'excluded-by': {
    needs: ['mass', 'coupling'],
    at: ({ plane, mass, coupling, params }) => ({ excludedBy: excludersAt(plane, params, [mass, coupling]) }),
  },
} as const satisfies Record<string, Output>;

export type OutputId = keyof typeof outputs;
