import { type ComponentType, useMemo, useState } from 'react';
import { columnTitle, type ScanTable, usualLevels } from '../../engine/scan/readScan.ts';
import { axisKeys, valuesOf } from '../../engine/scan/scanMap.ts';
import type { Draw } from '../../figure/drawing.ts';
import { Button } from '../controls/Button.tsx';
import { Modal } from '../controls/Modal.tsx';
import { texText } from '../controls/texText.ts';
import { ExportButton, type ExportDialogProps } from '../export/ExportButton.tsx';
import { ExportDialog } from '../export/ExportDialog.tsx';
import { ChartFigure } from '../lessons/ChartFigure.tsx';
import { chartDrawing } from '../lessons/chart/chartDrawing.ts';
import { BAR_ROOM } from '../lessons/chart/heat.ts';
import { lessonSize } from '../lessons/chart/sizes.ts';
import type { Chart } from '../lessons/chart/types.ts';
import { closeDialog, takeFiles } from '../ownCurves/importStore.ts';
import { useSize } from '../plot/useSize.ts';
import type { ThemeId } from '../useTheme.ts';
import './scan.css';
import { ScanControls } from './ScanControls.tsx';
import { contoursOf, type ScanChoice, scanChart, scanView } from './scanChart.ts';

/** What is shown first: masses against couplings where both vary, and a value with a usual level. */
function firstChoice(table: ScanTable): ScanChoice {
  const keys = axisKeys(table);
  const known = ['mass', 'coupling'].filter((key) => keys.includes(key));
  const [x = keys[0] ?? '', y = keys.find((key) => key !== x) ?? null] = known.length > 0 ? known : keys;
  const slice = Object.fromEntries(
    table.varied.filter((key) => key !== x && key !== y).map((key) => [key, valuesOf(table, key)[0] ?? null]),
  );
  const output = table.outputs.find((key) => key in usualLevels) ?? table.outputs[0] ?? '';
  return { x, y, output, slice };
}

/** The level asked for, else a usual one inside the values, else their middle. */
function levelIn([low, high]: readonly [number, number], scale: 'log' | 'linear', output: string, asked: number | null): number {
  const usual = usualLevels[output] ?? Number.NaN;
  const middle = scale === 'log' ? Math.sqrt(low * high) : (low + high) / 2;
  const wanted = asked ?? (usual > low && usual < high ? usual : middle);
  return Math.min(Math.max(wanted, low), high);
}

/** The result of a scan: a map over two of its parameters with a contour, or a curve over one. */
export function ScanDialog({ table, theme }: { readonly table: ScanTable; readonly theme: ThemeId }) {
  const [choice, setChoice] = useState(() => firstChoice(table));
  const [asked, setAsked] = useState<number | null>(null);
  const view = useMemo(() => scanView(table, choice), [table, choice]);
  const level = levelIn(view.range, view.scale, choice.output, asked);
  const contours = useMemo(() => contoursOf(view, level), [view, level]);
  const chart = useMemo(() => scanChart(view, choice.output, level, contours), [view, choice.output, level, contours]);
  const title = texText(columnTitle(choice.output), 'text');
  const change = (next: ScanChoice) => {
    if (next.output !== choice.output) setAsked(null);
    setChoice(next);
  };
  const Export = useMemo(() => exportOf(chart, title, table.name), [chart, title, table.name]);
  const inPlane = choice.x === 'mass' && choice.y === 'coupling';
  return (
    <Modal kind="full" className="scan" title={table.name} onClose={closeDialog}>
      <div className="modal-side scan-side">
        <ScanControls table={table} choice={choice} onChange={change} view={view} level={level} onLevel={setAsked} />
        <p className="scan-note">{noteOf(table)}</p>
        {table.problems.map((problem) => (
          <p key={problem} className="scan-note" role="alert">
            {problem}
          </p>
        ))}
        <div className="scan-actions">
          {inPlane && contours.length > 0 && (
            <Button kind="primary" onClick={() => void takeFiles([contourFile(table.name, contours)])}>
              Keep contour as a curve
            </Button>
          )}
          <ExportButton dialog={Export} />
        </div>
      </div>
      <Figure
        chart={chart}
        theme={theme}
        label={`${title} of the scan, ${contours.length} ${contours.length === 1 ? 'line' : 'lines'} of the contour`}
      />
    </Modal>
  );
}

function Figure({ chart, theme, label }: { readonly chart: Chart; readonly theme: ThemeId; readonly label: string }) {
  const [box, room] = useSize<HTMLDivElement>();
  const size = room && lessonSize(room.width);
  const wide = size && chart.bar ? { ...size, margins: { ...size.margins, right: BAR_ROOM } } : size;
  return (
    <div className="scan-figure" ref={box}>
      {wide && room && room.width > 120 && <ChartFigure chart={chart} {...room} size={wide} theme={theme} label={label} busy={false} />}
    </div>
  );
}

const noteOf = ({ rows, varied, outputs }: ScanTable): string =>
  `${rows.length} points; ${varied.length === 1 ? 'one parameter varies' : `${varied.length} parameters vary`}, ${outputs.length} ${outputs.length === 1 ? 'value' : 'values'} each. Where a point has no value the map is blank.`;

const stem = (name: string): string => name.replace(/\.\w+$/, '');

/** The export dialog of a chart. */
function exportOf(chart: Chart, title: string, name: string): ComponentType<ExportDialogProps> {
  const words = { title: `${title}, ${name}`, caption: `${title} of the scan ${stem(name)}.`, part: 'scan', link: '', references: [] };
  const figure = { name: stem(name), draw: (...asked: Parameters<Draw>) => chartDrawing(chart, words, ...asked), pending: 0 };
  return ({ onClose }) => <ExportDialog figure={figure} onClose={onClose} />;
}

/** The contour as a table that is read like any curve of one's own. */
function contourFile(name: string, contours: readonly (readonly (readonly [number, number])[])[]): File {
  const blocks = contours.map((points) => points.map(([x, y]) => `${x},${y}`).join('\n'));
  return new File([`mass [GeV],coupling\n${blocks.join('\n\n')}\n`], `${stem(name)} contour.csv`, { type: 'text/csv' });
}
