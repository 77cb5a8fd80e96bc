import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { type Family, families } from '../../catalog/families.ts';
import type { NumberParameter } from '../../catalog/parameter.ts';
import type { Region } from '../../engine/types.ts';
import { PATTERN_DASHES } from '../../figure/style.ts';
import type { Theme } from '../../figure/types.ts';
import { moveLayer, resetStyle, setStyle } from '../../scenario/edits.ts';
import { LABEL_LENGTH, type LayerStyle, PATTERNS, type Pattern, STYLE_RANGES, type StyleChange } from '../../scenario/layerStyle.ts';
import { Button } from '../controls/Button.tsx';
import { Checkbox } from '../controls/Checkbox.tsx';
import { Slider } from '../controls/Slider.tsx';
import { TextField } from '../controls/TextField.tsx';
import { commitEdit, documentStore, previewEdit } from '../documentStore.ts';
import type { CurveMember } from './curveGroup.ts';
import { neighbour } from './curveOrder.ts';

interface CurveLookProps {
  readonly member: CurveMember;
  readonly region: Region | undefined;
  /** All that is drawn, back to front. */
  readonly regions: ReadonlyMap<string, Region>;
  readonly theme: Theme;
}

const range = (name: string, unit: string, [min, max]: readonly [number, number], initial: number, about: string): NumberParameter => ({
  ...{ kind: 'number', name, symbol: '', unit, min, max, initial, about },
  scale: min > 0 ? 'log' : 'linear',
});

const WIDTH = range('Line width', '×', STYLE_RANGES.width, 1, 'Times the usual width of this kind of line.');
const SIZE = range('Name size', '×', STYLE_RANGES.labelSize, 1, 'Times the usual size of names.');
const ANGLE = range('Name angle', '°', STYLE_RANGES.labelAngle, 0, 'Clockwise; a turned name keeps its place.');

/** Colour, line, name and order of one curve, under its row. */
export function CurveLook({ member, region, regions, theme }: CurveLookProps) {
  const { id, title } = member;
  const style: LayerStyle = documentStore((state) => state.scenario.styles[id]) ?? {};
  const change = (part: StyleChange) => commitEdit(setStyle(id, part));
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const slide = (part: 'width' | 'labelSize' | 'labelAngle', parameter: NumberParameter) => {
    const edit = (value: number) => setStyle(id, { [part]: value === parameter.initial ? undefined : Number(value.toPrecision(3)) });
    return {
      ...{ parameter, value: style[part] ?? parameter.initial, showSymbol: false },
      onPreview: (value: number) => previewEdit(edit(value)),
      onCommit: (value: number) => commitEdit(edit(value)),
    };
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset with a legend would name the title twice
    <div ref={box} className="curve-look" role="group" aria-label={`Look of ${title}`}>
      <Colours style={style} family={member.family} theme={theme} onChange={(colour) => change({ colour })} />
      <Patterns style={style} onChange={(pattern) => change({ pattern })} />
      <Slider {...slide('width', WIDTH)} />
      <Name key={region?.label} label={region?.label ?? member.tex} onChange={(label) => change({ label })} />
      <Checkbox label="Show the name" checked={!style.labelHidden} onChange={(on) => change({ labelHidden: on ? undefined : true })}>
        Show the name
      </Checkbox>
      <Slider {...slide('labelSize', SIZE)} />
      {style.labelAt && <Slider {...slide('labelAngle', ANGLE)} />}
      <Actions region={region} regions={regions} id={id} style={style} onChange={change} />
    </div>
  );
}

interface ChoiceProps {
  readonly legend: string;
  readonly options: readonly { readonly id: string; readonly title: string; readonly picture: ReactNode }[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** Pictures side by side, of which one is chosen. */
function Choice({ legend, options, value, onChange }: ChoiceProps) {
  const name = useId();
  return (
    <fieldset className="look-choice">
      <legend>{legend}</legend>
      <div>
        {options.map(({ id, title, picture }) => (
          <label key={id} title={title}>
            <input type="radio" name={name} aria-label={title} checked={id === value} onChange={() => onChange(id)} />
            {picture}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface ColoursProps {
  readonly style: LayerStyle;
  readonly family: Family;
  readonly theme: Theme;
  readonly onChange: (colour: Family | undefined) => void;
}

/** The checked colours; its own family is the usual one. */
function Colours({ style, family, theme, onChange }: ColoursProps) {
  const options = Object.entries(families).map(([id, title]) => ({
    id,
    title: id === family ? `${title} (usual)` : title,
    picture: <span className="look-colour" style={{ background: theme.families[id]?.line }} />,
  }));
  const choose = (id: string) => onChange(id === family ? undefined : (id as Family));
  return <Choice legend="Colour" options={options} value={style.colour ?? family} onChange={choose} />;
}

const PATTERN_TITLES: Readonly<Record<Pattern, string>> = {
  solid: 'Solid',
  'long-dash': 'Long dashes',
  'short-dash': 'Short dashes',
  'dash-dot': 'Dashes and dots',
  dots: 'Dots',
};

const line = (pattern: Pattern) => (
  <svg width={30} height={16} viewBox="0 0 30 16" aria-hidden="true">
    <path
      d="M4 8H27"
      stroke="currentColor"
      strokeWidth={1.8}
      strokeDasharray={PATTERN_DASHES[pattern].join(' ')}
      strokeLinecap={pattern === 'dots' ? 'round' : 'butt'}
    />
  </svg>
);

function Patterns({ style, onChange }: { readonly style: LayerStyle; readonly onChange: (pattern: Pattern | undefined) => void }) {
  const options = [
    { id: '', title: 'The pattern of its kind of statement', picture: <span className="look-usual">usual</span> },
    ...PATTERNS.map((id) => ({ id, title: PATTERN_TITLES[id], picture: line(id) })),
  ];
  return (
    <Choice
      legend="Line"
      options={options}
      value={style.pattern ?? ''}
      onChange={(id) => onChange(PATTERNS.find((pattern) => pattern === id))}
    />
  );
}

/** The name at the curve; an empty one is the usual one again. */
function Name({ label, onChange }: { readonly label: string; readonly onChange: (label: string | undefined) => void }) {
  const [text, setText] = useState(label);
  const done = () => text.trim() !== label && onChange(text.trim() === '' ? undefined : text.trim());
  return <TextField label="Name at the curve" value={text} onChange={setText} onDone={done} maxLength={LABEL_LENGTH} />;
}

interface ActionsProps {
  readonly id: string;
  readonly region: Region | undefined;
  readonly regions: ReadonlyMap<string, Region>;
  readonly style: LayerStyle;
  readonly onChange: (part: StyleChange) => void;
}

/** The order of kinds belongs to the line grammar, as patterns do. */
const ORDER =
  'Among curves of one kind. Kinds keep their order, from back to front: bands, existing limits, pinned, own curves and those of shown experiments, computed, projections, targets.';

/** Order among curves of its kind, and ways back. */
function Actions({ id, region, regions, style, onChange }: ActionsProps) {
  const [behind, before] = ([-1, 1] as const).map((step) => neighbour(region, regions.values(), step));
  const move = (to: string | undefined) => () => to !== undefined && commitEdit(moveLayer(id, to));
  return (
    <div className="look-actions">
      <Button kind="quiet" disabled={!behind} onClick={move(behind)}>
        Draw earlier
      </Button>
      <Button kind="quiet" disabled={!before} onClick={move(before)}>
        Draw later
      </Button>
      <p className="slider-note">{ORDER}</p>
      {style.labelAt && (
        <Button kind="quiet" onClick={() => onChange({ labelAt: undefined, labelAngle: undefined })}>
          Place the name automatically
        </Button>
      )}
      {Object.keys(style).length > 0 && (
        <Button kind="quiet" onClick={() => commitEdit(resetStyle(id))}>
          Reset look
        </Button>
      )}
    </div>
  );
}
