import { shownExposure, shownUnit } from '../../catalog/exposure.ts';
import { experiments, planes } from '../../catalog/index.ts';
import type { Point } from '../../catalog/types.ts';
import { combinedMembers } from '../../engine/combined.ts';
import { combinedLabel } from '../../engine/combinedRegion.ts';
import { shortSymbol } from '../../engine/inspect/conventions.ts';
import type { Excluder } from '../../engine/inspect/excluders.ts';
import { standing } from '../../engine/inspect/standing.ts';
import type { Region } from '../../engine/types.ts';
import { type Layer, layerId } from '../../scenario/scenario.ts';
import { MathText } from '../controls/MathText.tsx';
import { Quantity } from '../controls/Quantity.tsx';
import { documentStore } from '../documentStore.ts';
import { useRegions } from '../useRegions.ts';
import { Factor } from './Factor.tsx';
import type { Published } from './useExcluders.ts';

/** The answer in words: today's limits, then what each computed reach adds. */
export function Verdict({ point, published }: { readonly point: Point; readonly published: Published }) {
  const { layers } = documentStore((state) => state.scenario);
  const regions = useRegions();
  return (
    <div className="verdict" role="status">
      <p className="text-lg">
        <Today published={published} />
      </p>
      {layers.map((layer) => {
        const region = layer.kind === 'reach' || layer.kind === 'combined' ? regions.find(({ id }) => id === layerId(layer)) : undefined;
        return region && <Reached key={region.id} layer={layer} region={region} point={point} />;
      })}
    </div>
  );
}

function Today({ published: { excluders, known } }: { readonly published: Published }) {
  // A person's own curve is no published limit.
  const excluding = excluders.filter(({ limit, standing: { excluded } }) => excluded && limit.family !== 'user');
  const first = excluding[0];
  if (!known) return 'No published limits to compare with.';
  if (!first) return 'Allowed today.';
  return (
    <>
      Excluded by <Name excluder={first} />
      {excluding.length > 1 && ` and ${excluding.length - 1} ${excluding.length === 2 ? 'other' : 'others'}`}.
    </>
  );
}

const Name = ({ excluder: { limit } }: { readonly excluder: Excluder }) => <MathText tex={limit.shortName} mode="text" />;

interface ReachedProps {
  readonly layer: Layer;
  readonly region: Region;
  readonly point: Point;
}

/** `NA64e at 5 × 10¹²`, or `NA64e + NA64μ combined`. */
function Subject({ layer }: { readonly layer: Layer }) {
  const scenario = documentStore((state) => state.scenario);
  if (layer.kind === 'combined') return <MathText tex={combinedLabel(combinedMembers(layer, scenario))} mode="text" />;
  if (layer.kind !== 'reach') return null;
  const experiment = experiments[layer.experiment];
  return (
    <>
      <MathText tex={experiment.label} mode="text" /> at{' '}
      <Quantity value={shownExposure(experiment, layer.exposure)} {...(experiment.exposureDisplay && { unit: shownUnit(experiment) })} />
    </>
  );
}

/** `NA64e at 5 × 10¹² EOT excludes it by a factor of 1.7 in y.` */
function Reached({ layer, region, point }: ReachedProps) {
  const { plane, params } = documentStore((state) => state.scenario);
  const found = region.state === 'ready' ? standing(region, planes[plane].fromPoint(point, params)) : null;
  const symbol = <MathText tex={shortSymbol(planes[plane].y.symbol)} />;
  return (
    <p>
      <Subject layer={layer} /> {!found && (region.state === 'ready' ? 'does not reach this mass.' : 'is being computed.')}
      {found && (
        <>
          {found.excluded
            ? 'excludes it by a factor of '
            : found.edge === 'above'
              ? 'falls short by a factor of '
              : 'lies below it by a factor of '}
          <Factor value={found.factor} /> in {symbol}.
        </>
      )}
    </p>
  );
}
