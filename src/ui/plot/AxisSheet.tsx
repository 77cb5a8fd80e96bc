import { planes } from '../../catalog/index.ts';
import { planeValue, readingOf, readingsOf, shownValue } from '../../catalog/readings.ts';
import type { Plane } from '../../catalog/types.ts';
import { type Direction, FRAME_SWITCHES, type FrameSwitch } from '../../scenario/axes.ts';
import { setAxis, switchFrame } from '../../scenario/axisEdits.ts';
import { setView } from '../../scenario/edits.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { Checkbox } from '../controls/Checkbox.tsx';
import { Segmented } from '../controls/Segmented.tsx';
import { Select } from '../controls/Select.tsx';
import { TypedValue } from '../controls/TypedValue.tsx';
import { commitEdit, documentStore } from '../documentStore.ts';
import { readingTitle } from '../readingTitle.ts';
import { BesideOptions } from './BesideOptions.tsx';
import { NamesOption } from './NamesOption.tsx';

const SCALES = [
  { id: 'log', title: 'Logarithmic' },
  { id: 'linear', title: 'Linear' },
];

const SWITCHES: Readonly<Record<FrameSwitch, string>> = {
  grid: 'Grid',
  outward: 'Ticks outward',
  decimals: '0.01 to 100 written out',
  hatch: 'Exclusions hatched by technique',
};

/** Scale, unit, second axis and ends of one axis; below, what belongs to the frame. */
export function AxisSheet({ direction, title }: { readonly direction: Direction; readonly title: string }) {
  const scenario = documentStore((state) => state.scenario);
  const { scale, reading, second } = scenario.axes[direction];
  const options = readingsOf(planes[scenario.plane], direction, scenario.params).map((r) => ({ id: r.id, title: readingTitle(r) }));
  return (
    <div className="axis-sheet" role="dialog" aria-label={title} data-direction={direction}>
      <Segmented
        label="Scale"
        options={SCALES}
        value={scale}
        onChange={(id) => commitEdit(setAxis(direction, { scale: id === 'linear' ? 'linear' : 'log' }))}
      />
      <Select label="Shown as" options={options} value={reading} onChange={(id) => commitEdit(setAxis(direction, { reading: id }))} />
      <Select
        label="Second axis"
        options={[{ id: '', title: 'None' }, ...options]}
        value={second ?? ''}
        onChange={(id) => commitEdit(setAxis(direction, { second: id || null }))}
      />
      <Ends direction={direction} scenario={scenario} />
      <div className="axis-switches">
        {direction === 'x' && <BesideOptions />}
        <NamesOption />
        {FRAME_SWITCHES.map((name) => (
          <Checkbox
            key={name}
            label={SWITCHES[name]}
            checked={scenario.axes[name]}
            onChange={(checked) => commitEdit(switchFrame(name, checked))}
          >
            {SWITCHES[name]}
          </Checkbox>
        ))}
      </div>
    </div>
  );
}

/** Nearest that the ends of an axis may come to each other. */
const CLOSEST = { log: 10 ** 0.2, linear: 1.02 } as const;

/** The visible range, typed. */
function Ends({ direction, scenario }: { readonly direction: Direction; readonly scenario: Scenario }) {
  const plane: Plane = planes[scenario.plane];
  const { scale, reading: id } = scenario.axes[direction];
  const reading = readingOf(plane, direction, scenario.params, id);
  const [low, high] = scenario.view[direction];
  const { min, max } = plane[direction];
  const field = (name: string, value: number, from: number, to: number, range: (end: number) => readonly [number, number]) => (
    <span className="axis-end">
      <span aria-hidden="true">{name}</span>
      <TypedValue
        label={name}
        value={Number(shownValue(reading, value).toPrecision(6))}
        parameter={{
          ...plane[direction],
          unit: reading.unit,
          scale: 'log',
          min: Number(shownValue(reading, from).toPrecision(6)),
          max: Number(shownValue(reading, to).toPrecision(6)),
        }}
        onCommit={(shown) => {
          const end = Math.min(Math.max(planeValue(reading, shown), scale === 'log' ? min : 0), max);
          commitEdit(setView({ ...scenario.view, [direction]: range(end) }));
        }}
      />
    </span>
  );
  return (
    <div className="axis-ends">
      {field('From', low, scale === 'log' ? min : 0, high / CLOSEST[scale], (end) => [end, high])}
      {field('To', high, low > 0 ? low * CLOSEST[scale] : min, max, (end) => [low, end])}
    </div>
  );
}
