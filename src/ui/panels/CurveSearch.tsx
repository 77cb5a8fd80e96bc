import '../controls/textField.css';
import { families } from '../../catalog/families.ts';
import { Button } from '../controls/Button.tsx';
import { Select } from '../controls/Select.tsx';
import { type CurveFilter, choices, isFiltered, NO_FILTER } from './curveFilter.ts';
import type { CurveGroup } from './curveGroup.ts';

interface CurveSearchProps {
  readonly groups: readonly CurveGroup[];
  readonly filter: CurveFilter;
  /** Number of curves found. */
  readonly found: number;
  readonly onChange: (filter: CurveFilter) => void;
}

/** Words, technique, experiment and years that narrow the list. */
export function CurveSearch({ groups, filter, found, onChange }: CurveSearchProps) {
  return (
    <search className="curve-search">
      <div className="text-field">
        <input
          type="search"
          aria-label="Search curves"
          placeholder="Name, method or year"
          value={filter.words}
          // biome-ignore lint/a11y/noAutofocus: the field was just asked for
          autoFocus
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onChange({ ...filter, words: event.target.value })}
        />
      </div>
      <Choices groups={groups} filter={filter} onChange={onChange} />
      {isFiltered(filter) && (
        <p className="curve-found">
          <span role="status">{found === 0 ? 'No curve of this plane' : found === 1 ? '1 curve' : `${found} curves`}</span>
          <Button kind="quiet" onClick={() => onChange(NO_FILTER)}>
            Clear
          </Button>
        </p>
      )}
    </search>
  );
}

const any = (title: string, options: readonly { id: string; title: string }[]) => [{ id: '', title }, ...options];
const same = (values: readonly string[]) => values.map((id) => ({ id, title: id }));

function Choices({ groups, filter, onChange }: Omit<CurveSearchProps, 'found'>) {
  const { techniques, experiments, periods } = choices(groups);
  const set = (part: Partial<CurveFilter>) => onChange({ ...filter, ...part });
  const named = techniques.map((id) => ({ id, title: families[id as keyof typeof families] }));
  return (
    <div className="curve-choices">
      <Select
        kind="quiet"
        label="Technique"
        value={filter.technique}
        options={any('Any technique', named)}
        onChange={(id) => set({ technique: id as CurveFilter['technique'] })}
      />
      <Select
        kind="quiet"
        label="Experiment"
        value={filter.experiment}
        options={any('Any experiment', same(experiments))}
        onChange={(experiment) => set({ experiment })}
      />
      <Select
        kind="quiet"
        label="Years"
        value={filter.period}
        options={any('Any year', same(periods))}
        onChange={(period) => set({ period })}
      />
    </div>
  );
}
