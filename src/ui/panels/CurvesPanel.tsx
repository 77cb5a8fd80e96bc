import { useMemo, useState } from 'react';
import type { Region } from '../../engine/types.ts';
import { setUnion } from '../../scenario/edits.ts';
import { Checkbox } from '../controls/Checkbox.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { lazyPart } from '../controls/lazyPart.tsx';
import { Menu } from '../controls/Menu.tsx';
import { commitEdit, useStillScenario } from '../documentStore.ts';
import { CopyButton } from '../inspector/CopyButton.tsx';
import { limitStore } from '../limitStore.ts';
import { AddCurveButton } from '../ownCurves/AddCurveButton.tsx';
import { ownStore } from '../ownCurves/ownStore.ts';
import { useAtRest } from '../plot/useRested.ts';
import { themes } from '../themes.ts';
import { useRegions } from '../useRegions.ts';
import { CurveGroupRows } from './CurveGroupRows.tsx';
import { filteredGroups, isFiltered, NO_FILTER } from './curveFilter.ts';
import { curveGroups } from './curveGroups.ts';
import { applyPreset, curvePresets } from './curvePresets.ts';
import type { PanelProps } from './panelProps.ts';

const CurveSearch = lazyPart('The search of curves', async () => (await import('./CurveSearch.tsx')).CurveSearch);

/** What can be drawn in this plane, in groups that open to single curves. */
export function CurvesPanel({ theme, highlighted, onHighlight }: PanelProps) {
  const scenario = useAtRest(useStillScenario());
  const library = limitStore((state) => state.library);
  const own = ownStore((state) => state.curves);
  const [filter, setFilter] = useState<typeof NO_FILTER | null>(null);
  const groups = useMemo(() => curveGroups(scenario, library, own), [scenario, library, own]);
  const found = useMemo(() => filteredGroups(groups, filter ?? NO_FILTER), [groups, filter]);
  const drawn = useAtRest(useRegions());
  const regions = useMemo(() => new Map(drawn.map((region) => [region.id, region])), [drawn]);
  return (
    <section className="panel-section curves-panel">
      <div className="panel-head">
        <h2>Curves</h2>
        <span className="panel-actions">
          <PresetSelect />
          <IconButton
            icon="search"
            label={filter ? 'Close the search' : 'Search and filter curves'}
            size="panel"
            expanded={filter !== null}
            onClick={() => setFilter(filter ? null : NO_FILTER)}
          />
        </span>
      </div>
      {filter && (
        <CurveSearch groups={groups} filter={filter} found={found.flatMap((group) => group.members).length} onChange={setFilter} />
      )}
      {found.map((group) => (
        <CurveGroupRows
          key={group.id}
          group={group}
          scenario={scenario}
          theme={themes[theme]}
          regions={regions}
          found={filter !== null && isFiltered(filter)}
          highlighted={highlighted}
          onHighlight={onHighlight}
        />
      ))}
      <Checkbox label="Limits as one grey area" checked={scenario.union} onChange={(on) => commitEdit(setUnion(on))}>
        Limits as one grey area
      </Checkbox>
      <div className="panel-foot">
        <AddCurveButton />
        <CopyButton kind="quiet" label="Copy .bib" title=" of all shown curves" text={() => bibOf(drawn)} />
      </div>
    </section>
  );
}

/** Fetched with the references at the first click. */
const bibOf = async (regions: readonly Region[]): Promise<string> => (await import('../inspector/references.ts')).shownReferences(regions);

/** Chooses published curves in one go. */
function PresetSelect() {
  const library = limitStore((state) => state.library);
  const apply = (id: string) => {
    const preset = curvePresets.find((candidate) => candidate.id === id);
    if (preset) commitEdit(applyPreset(preset, library));
  };
  return <Menu label="Choose published curves" words="Choose" options={curvePresets} onChoose={apply} />;
}
