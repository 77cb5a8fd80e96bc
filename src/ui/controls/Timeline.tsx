import { type CSSProperties, useRef } from 'react';
import type { NumberParameter } from '../../catalog/parameter.ts';
import type { Run } from '../../catalog/types.ts';
import { formatNumber, plainText, rangeText } from './formatNumber.ts';
import { IconButton } from './IconButton.tsx';
import { RangeTrack } from './RangeTrack.tsx';
import { fractionOf, type Range } from './rangeScale.ts';
import { TypedValue } from './TypedValue.tsx';
import { decades, type RunMark, recordedExposure, runMarks, snapToRun } from './timelineMarks.ts';
import { useTooltip } from './useTooltip.tsx';
import { useWidth } from './useWidth.ts';

interface TimelineProps {
  /** Accessible name of the slider and of the field, shown left of the value, e.g. `Electrons on target`. */
  readonly label: string;
  /** The exposure of the experiment: limits of what may be typed. */
  readonly parameter: NumberParameter;
  /** Unit of the number, e.g. `EOT`; the name of the exposure already says it, so it stands in the explanation. */
  readonly unit: string;
  readonly value: number;
  /** Value that reset returns to. */
  readonly initial: number;
  readonly runs: readonly Run[];
  /** Colour of the experiment's family. */
  readonly color: string;
  /** What the timeline spans. */
  readonly span?: Range;
  readonly onPreview: (value: number) => void;
  readonly onCommit: (value: number) => void;
}

const SPAN: Range = { min: 1e9, max: 1e14, scale: 'log' };
const DEFAULT_WIDTH = 240;
const at = (fraction: number): CSSProperties => ({ '--mark': fraction }) as CSSProperties;

/** Exposure on a log scale with the runs of the experiment as marks. */
export function Timeline({ label, parameter, unit, value, initial, runs, color, span = SPAN, onPreview, onCommit }: TimelineProps) {
  const body = useRef<HTMLDivElement>(null);
  const tooltip = useTooltip(`${parameter.about} ${rangeText(parameter, unit)}`, parameter.symbol);
  const width = useWidth(body, DEFAULT_WIDTH);
  const marks = runMarks(runs, value, span, width);
  const recorded = fractionOf(recordedExposure(runs, span), span);
  const snap = (next: number, free: boolean): number => (free ? next : snapToRun(next, runs, span, width));
  return (
    <div className="slider timeline" style={{ '--tone': color } as CSSProperties}>
      <span className="slider-name" {...tooltip.onHover}>
        {label}
        {tooltip.bubble}
      </span>
      {value !== initial && <IconButton icon="reset" label={`Reset ${label}`} size="row" onClick={() => onCommit(initial)} />}
      <TypedValue label={label} parameter={parameter} value={value} onCommit={onCommit} showUnit={false} />
      <div className="timeline-body" ref={body}>
        <RangeTrack
          label={label}
          parameter={parameter}
          value={value}
          span={span}
          adjust={snap}
          describedBy={tooltip.id}
          onPreview={onPreview}
          onCommit={onCommit}
          onFocus={tooltip.onFocus.onFocus}
          onLeave={tooltip.onFocus.onBlur}
        >
          <Bars recorded={recorded} reached={fractionOf(value, span)} width={width} />
          {marks.map((mark) => (
            <span key={mark.run.label} className="timeline-tick" style={at(mark.fraction)} />
          ))}
        </RangeTrack>
        <RunNames marks={marks} onChoose={onCommit} />
        <Decades span={span} />
      </div>
    </div>
  );
}

interface BarsProps {
  readonly recorded: number;
  readonly reached: number;
  readonly width: number;
}

/** Solid where data exist, dashed beyond: the same meaning as in the figure. */
function Bars({ recorded, reached, width }: BarsProps) {
  const solid = Math.min(recorded, reached) * width;
  return (
    <svg className="timeline-bars" width={width} height={4} aria-hidden="true">
      <path d={`M0 2H${solid}`} />
      {reached > recorded && <path d={`M${solid} 2H${reached * width}`} strokeDasharray="6 4" strokeDashoffset={-4} />}
    </svg>
  );
}

interface RunNamesProps {
  readonly marks: readonly RunMark[];
  readonly onChoose: (exposure: number) => void;
}

function RunNames({ marks, onChoose }: RunNamesProps) {
  return marks
    .filter((mark) => mark.named)
    .map(({ run, fraction, current }) => (
      <button
        key={run.label}
        type="button"
        className="timeline-run"
        style={at(fraction)}
        aria-label={`Set to ${run.label}: ${plainText(formatNumber(run.exposure))}`}
        aria-pressed={current}
        onClick={() => onChoose(run.exposure)}
      >
        {run.short}
      </button>
    ));
}

function Decades({ span }: { readonly span: Range }) {
  return (
    <div className="timeline-decades" aria-hidden="true">
      {decades(span).map((exponent) => (
        <span key={exponent} style={at(fractionOf(10 ** exponent, span))}>
          10<sup>{exponent}</sup>
        </span>
      ))}
    </div>
  );
}
