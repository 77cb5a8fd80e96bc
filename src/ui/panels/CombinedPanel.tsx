import { memo, useMemo } from 'react';
import { type ExperimentId, experiments } from '../../catalog/index.ts';
import { combinedMembers, possibleCombinations } from '../../engine/combined.ts';
import { combinedLabel, combinedTitle } from '../../engine/combinedRegion.ts';
import { combine } from '../../scenario/combined.ts';
import { pinCombined, removeLayer, showCombined } from '../../scenario/edits.ts';
import { type CombinedLayer, layerId } from '../../scenario/scenario.ts';
import { Checkbox } from '../controls/Checkbox.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { MathText } from '../controls/MathText.tsx';
import { Menu } from '../controls/Menu.tsx';
import { commitEdit, documentStore } from '../documentStore.ts';

const titleOf = (members: readonly ExperimentId[]): string => members.map((id) => experiments[id].title).join(' + ');

const ABOUT = 'Adds the expected events and the backgrounds of the experiments; one limit holds for the sum.';

/** Experiments added up: those of the document, and the ones that could be; no slider on its way changes them. */
export const CombinedPanel = memo(() => {
  const { layers: all } = documentStore((state) => state.base);
  const layers = all.filter((layer): layer is CombinedLayer => layer.kind === 'combined');
  const shown = new Set(layers.map(layerId));
  const offers = useOffers().filter((members) => !shown.has(`combined:${members.join(':')}`));
  return (
    <>
      {layers.map((layer) => (
        <Combination key={layerId(layer)} layer={layer} />
      ))}
      {offers.length > 0 && (
        <Menu
          label="Combine experiments"
          about={ABOUT}
          options={offers.map((members) => ({ id: members.join(':'), title: titleOf(members) }))}
          onChoose={(id) => commitEdit(combine(id.split(':') as ExperimentId[]))}
        />
      )}
    </>
  );
});

/** What could be added up; found again only when an experiment or the plane changes, not while a slider moves. */
function useOffers(): readonly (readonly ExperimentId[])[] {
  const plane = documentStore((state) => state.scenario.plane);
  const here = documentStore((state) =>
    state.scenario.layers.flatMap((layer) => (layer.kind === 'reach' ? [layer.experiment] : [])).join(),
  );
  return useMemo(() => possibleCombinations(plane, here.split(',').filter(Boolean) as ExperimentId[]), [plane, here]);
}

/** One combination with its switch; it follows the exposures of its members. */
function Combination({ layer }: { readonly layer: CombinedLayer }) {
  const scenario = documentStore((state) => state.base);
  const id = layerId(layer);
  const members = combinedMembers(layer, scenario);
  if (members.length === 0) return null;
  const title = combinedTitle(members);
  return (
    <div className="experiment-head">
      <Checkbox label={title} checked={!layer.hidden} about={ABOUT} onChange={(shown) => commitEdit(showCombined(id, shown))}>
        <strong>
          <MathText tex={combinedLabel(members)} mode="text" />
        </strong>
      </Checkbox>
      {!layer.hidden && (
        <IconButton icon="pin" label={`Pin ${title} as it is`} size="panel" onClick={() => commitEdit(pinCombined(layer))} />
      )}
      <IconButton icon="close" label={`Remove ${title}`} size="panel" onClick={() => commitEdit(removeLayer(id))} />
    </div>
  );
}
