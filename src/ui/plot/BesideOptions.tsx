import { planes } from '../../catalog/index.ts';
import { planeValue, readingOf, shownValue } from '../../catalog/readings.ts';
import type { Plane } from '../../catalog/types.ts';
import { panelsFor } from '../../engine/panel.ts';
import type { Direction, Range } from '../../scenario/axes.ts';
import { CLOSE_UP_CORNERS, type CloseUp, type CloseUpCorner, type PanelKind } from '../../scenario/beside.ts';
import { panelCoupling, placeCloseUp, setBeside } from '../../scenario/besideEdits.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { MathText } from '../controls/MathText.tsx';
import { Select } from '../controls/Select.tsx';
import { TypedValue } from '../controls/TypedValue.tsx';
import { commitEdit, documentStore } from '../documentStore.ts';
import { readingTitle } from '../readingTitle.ts';
import './axisControls.css';

const PANEL_TITLES: Readonly<Record<PanelKind, string>> = {
  lifetime: 'Lifetime',
  branching: 'Branching ratios',
  ratio: 'Computed over published',
};

const CORNERS = [
  { id: '', title: 'None' },
  ...CLOSE_UP_CORNERS.map((id) => ({ id, title: id.replace('-', ' ').replace(/^./, (c) => c.toUpperCase()) })),
];

/** What stands beside the curves: a panel under the plot, a close-up in a corner. */
export function BesideOptions() {
  const scenario = documentStore((state) => state.scenario);
  const { panel, closeUp } = scenario.beside;
  const panels = panelsFor(scenario).map((id) => ({ id, title: PANEL_TITLES[id] }));
  return (
    <>
      <Select
        label="Panel below"
        options={[{ id: '', title: 'None' }, ...panels]}
        value={panel ?? ''}
        onChange={(id) => commitEdit(setBeside({ panel: (id || null) as PanelKind | null }))}
      />
      {(panel === 'lifetime' || panel === 'branching') && <Coupling scenario={scenario} />}
      <Select
        label="Close-up"
        options={CORNERS}
        value={closeUp?.corner ?? ''}
        onChange={(id) => commitEdit(placeCloseUp((id || null) as CloseUpCorner | null))}
      />
      {closeUp && <Ranges scenario={scenario} closeUp={closeUp} />}
    </>
  );
}

/** Coupling at which lifetime and branching ratios are drawn. */
function Coupling({ scenario }: { readonly scenario: Scenario }) {
  const { coupling } = planes[scenario.plane].model;
  return (
    <span className="axis-end">
      <span aria-hidden="true">
        at <MathText tex={coupling.symbol} />
      </span>
      <TypedValue
        label={`${coupling.name} of the panel`}
        parameter={coupling}
        value={panelCoupling(scenario)}
        onCommit={(value) => commitEdit(setBeside({ coupling: value }))}
      />
    </span>
  );
}

function Ranges({ scenario, closeUp }: { readonly scenario: Scenario; readonly closeUp: CloseUp }) {
  return (['x', 'y'] as const).map((direction) => (
    <RangeFields key={direction} direction={direction} scenario={scenario} closeUp={closeUp} />
  ));
}

interface RangeFieldsProps {
  readonly direction: Direction;
  readonly scenario: Scenario;
  readonly closeUp: CloseUp;
}

/** The ends of the close-up along one axis, typed in the numbers of that axis. */
function RangeFields({ direction, scenario, closeUp }: RangeFieldsProps) {
  const plane: Plane = planes[scenario.plane];
  const reading = readingOf(plane, direction, scenario.params, scenario.axes[direction].reading);
  const [low, high] = closeUp[direction];
  const { min, max } = plane[direction];
  const show = (value: number) => Number(shownValue(reading, value).toPrecision(6));
  const title = readingTitle(reading);
  const field = (end: 'from' | 'to', value: number, least: number, most: number, range: (end: number) => Range) => (
    <TypedValue
      label={`Close-up, ${title} ${end}`}
      value={show(value)}
      showUnit={false}
      parameter={{ ...plane[direction], unit: reading.unit, scale: 'log', min: show(least), max: show(most) }}
      onCommit={(shown) => {
        const bounded = Math.min(Math.max(planeValue(reading, shown), least), most);
        commitEdit(setBeside({ closeUp: { ...closeUp, [direction]: range(bounded) } }));
      }}
    />
  );
  return (
    <span className="axis-end">
      <span aria-hidden="true">{title}</span>
      {field('from', low, min, high / 1.02, (end) => [end, high])}
      <span aria-hidden="true">to</span>
      {field('to', high, low * 1.02, max, (end) => [low, end])}
    </span>
  );
}
