import type { NumberParameter } from '../../catalog/parameter.ts';
import { columnTitle, type ScanTable, type ScanValue } from '../../engine/scan/readScan.ts';
import { axisKeys, valuesOf } from '../../engine/scan/scanMap.ts';
import { Select } from '../controls/Select.tsx';
import { Slider } from '../controls/Slider.tsx';
import { texText } from '../controls/texText.ts';
import type { ScanChoice, ScanView } from './scanChart.ts';

interface ScanControlsProps {
  readonly table: ScanTable;
  readonly choice: ScanChoice;
  readonly onChange: (choice: ScanChoice) => void;
  readonly view: ScanView;
  readonly level: number;
  readonly onLevel: (level: number) => void;
}

const NONE = '';
/** A parameter with more values than this, as of random points, is not held at one of them. */
const MOST_VALUES = 200;

const named = (keys: readonly string[]) => keys.map((id) => ({ id, title: texText(columnTitle(id), 'text') }));

/** The other parameters at one of their values each. */
function sliceOf(table: ScanTable, x: string, y: string | null, before: ScanChoice['slice']): ScanChoice['slice'] {
  const held = table.varied.filter((key) => key !== x && key !== y && valuesOf(table, key).length <= MOST_VALUES);
  return Object.fromEntries(held.map((key) => [key, before[key] ?? valuesOf(table, key)[0] ?? null]));
}

/** Axes, value, the parameters that are held, and the level of the contour. */
export function ScanControls({ table, choice, onChange, view, level, onLevel }: ScanControlsProps) {
  const { x, y, output, slice } = choice;
  const keys = axisKeys(table);
  const setAxes = (nextX: string, nextY: string | null) =>
    onChange({ ...choice, x: nextX, y: nextY, slice: sliceOf(table, nextX, nextY, slice) });
  const others = named(keys.filter((key) => key !== x));
  return (
    <div className="scan-controls">
      <Select label="Value" options={named(table.outputs)} value={output} onChange={(id) => onChange({ ...choice, output: id })} />
      <Select label="Horizontal axis" options={named(keys)} value={x} onChange={(id) => setAxes(id, id === y ? x : y)} />
      <Select
        label="Vertical axis"
        options={[...others, { id: NONE, title: 'the value, as a curve' }]}
        value={y ?? NONE}
        onChange={(id) => setAxes(x, id === NONE ? null : id)}
      />
      {Object.entries(slice).map(([key, value]) => (
        <Held
          key={key}
          table={table}
          name={key}
          value={value}
          onChange={(next) => onChange({ ...choice, slice: { ...slice, [key]: next } })}
        />
      ))}
      {view.range[1] > view.range[0] && view.map?.at !== null && (
        <Slider parameter={levelParameter(view)} value={level} initial={level} onPreview={onLevel} onCommit={onLevel} />
      )}
    </div>
  );
}

interface HeldProps {
  readonly table: ScanTable;
  readonly name: string;
  readonly value: ScanValue;
  readonly onChange: (value: ScanValue) => void;
}

function Held({ table, name, value, onChange }: HeldProps) {
  const values = valuesOf(table, name);
  const options = values.map((one, i) => ({ id: String(i), title: String(one) }));
  return (
    <Select
      label={texText(columnTitle(name), 'text')}
      options={options}
      value={String(values.indexOf(value))}
      onChange={(id) => onChange(values[Number(id)] ?? null)}
    />
  );
}

const levelParameter = ({ range: [min, max], scale, curve }: ScanView): NumberParameter => ({
  ...{ kind: 'number', name: curve ? 'Line at' : 'Contour at', symbol: '', unit: '', min, max, initial: min, scale },
  about: 'Where the value shown equals this number.',
});
