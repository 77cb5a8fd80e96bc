import { useState } from 'react';
import { bands, isId, planes, relics } from '../../catalog/index.ts';
import { limitKey } from '../../engine/draw.ts';
import { limitFromRegion } from '../../engine/import/fromRegion.ts';
import { bibFile } from '../../engine/inspect/bibtex.ts';
import { curveCsv } from '../../engine/inspect/csv.ts';
import type { Region } from '../../engine/types.ts';
import { PROGRAM } from '../../figure/version.ts';
import { isSum } from '../../scenario/combined.ts';
import { layerId, type ReachLayer } from '../../scenario/scenario.ts';
import { documentStore } from '../documentStore.ts';
import { limitStore } from '../limitStore.ts';
import { Failure } from '../ownCurves/Messages.tsx';
import { SaveAs } from '../ownCurves/SaveAs.tsx';
import { useRegions } from '../useRegions.ts';
import { CombinedFacts } from './CombinedFacts.tsx';
import { CopyButton } from './CopyButton.tsx';
import { LimitFacts } from './LimitFacts.tsx';
import { ReachFacts } from './ReachFacts.tsx';
import { references, shownReferences } from './references.ts';
import { TheoryFacts } from './TheoryFacts.tsx';
import { useSelectedRegion } from './useSelectedRegion.ts';

/** Where a curve comes from: a published one by its file, a computed one by its settings. */
export function CurveInspector({ id }: { readonly id: string }) {
  const region = useSelectedRegion(id);
  const regions = useRegions();
  const scenario = documentStore((state) => state.scenario);
  const { plane } = scenario;
  const published = limitStore((state) => state.limits.get(limitKey(plane, id.replace(/^limit:/, ''))));
  const [failure, setFailure] = useState<string | null>(null);
  return (
    <>
      <Facts id={id} region={region} />
      <div className="inspector-section inspector-buttons">
        {region && <CopyButton label="Copy BibTeX" text={async () => bibFile(await references(), region.provenance.keys)} />}
        {region && region.outlines.length > 0 && <CopyButton label="Copy points (CSV)" text={() => curveCsv(region, planes[plane])} />}
        {region && region.outlines.length > 0 && (
          <SaveAs title={region.title} curve={() => published ?? limitFromRegion(region, scenario, PROGRAM)} onFailure={setFailure} />
        )}
        {failure && <Failure text={failure} />}
        <CopyButton kind="quiet" label="Copy .bib of all shown curves" text={() => shownReferences(regions)} />
      </div>
    </>
  );
}

/** Ids of layers are `kind:name`. */
function Facts({ id, region }: { readonly id: string; readonly region: Region | null }) {
  const { plane, layers, cl } = documentStore((state) => state.scenario);
  const library = limitStore((state) => state.library);
  const [kind, name = ''] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
  const own = limitStore((state) => state.limits.get(limitKey(plane, name)));
  const entry = kind === 'limit' ? (library.find((e) => e.plane === plane && e.id === name) ?? own) : undefined;
  if (entry) return <LimitFacts entry={entry} region={region} />;
  const layer = layers.find((l) => layerId(l) === id);
  if (layer?.kind === 'reach') return <ReachFacts layer={layer} cl={cl} statement="computed here" region={region} />;
  if (layer && isSum(layer)) return <CombinedFacts layer={layer} region={region} />;
  if (layer?.kind === 'pin') return <ReachFacts layer={layer.reaches[0] as ReachLayer} cl={layer.cl} statement="pinned" region={region} />;
  if (kind === 'band' && isId(bands, name)) return <TheoryFacts {...bands[name]} statement="Favoured band, computed here" />;
  if (kind === 'relic' && isId(relics, name)) return <TheoryFacts {...relics[name]} statement="Relic target, computed here" />;
  return <p className="inspector-note">This curve is not in this plane.</p>;
}
