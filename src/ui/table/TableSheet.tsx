import { useMemo, useState } from 'react';
import { planes } from '../../catalog/index.ts';
import { type Reading, readingOf } from '../../catalog/readings.ts';
import type { Region } from '../../engine/types.ts';
import { Button } from '../controls/Button.tsx';
import { Modal } from '../controls/Modal.tsx';
import { Quantity } from '../controls/Quantity.tsx';
import { Select } from '../controls/Select.tsx';
import { documentStore } from '../documentStore.ts';
import { CopyButton } from '../inspector/CopyButton.tsx';
import { useSelectedCurve } from '../inspector/selectionStore.ts';
import { readingTitle } from '../readingTitle.ts';
import { saveText } from '../saveText.ts';
import { useRegions } from '../useRegions.ts';
import { type Row, rowsOf, tableCsv } from './curveTable.ts';
import './table.css';

const PAGE = 50;

/** The points of a curve as a table, in the numbers of the axes. */
export function TableSheet({ onClose }: { readonly onClose: () => void }) {
  const regions = useRegions().filter(({ outlines }) => outlines.length > 0);
  const selected = useSelectedCurve();
  const [chosen, choose] = useState<string | null>(null);
  const region = regions.find(({ id }) => id === (chosen ?? selected)) ?? regions.find(({ subject }) => subject) ?? regions[0];
  return (
    <Modal kind="sheet" className="table-sheet" title="Data table" onClose={onClose}>
      {region ? (
        <>
          <Select label="Curve" options={regions.map(({ id, title }) => ({ id, title }))} value={region.id} onChange={choose} />
          <Points key={region.id} region={region} />
        </>
      ) : (
        <p>No curves shown.</p>
      )}
    </Modal>
  );
}

function useReadings(): readonly [x: Reading, y: Reading] {
  const { plane, params, axes } = documentStore((state) => state.scenario);
  return useMemo(() => {
    const of = (direction: 'x' | 'y') => readingOf(planes[plane], direction, params, axes[direction].reading);
    return [of('x'), of('y')];
  }, [plane, params, axes]);
}

function Points({ region }: { readonly region: Region }) {
  const [x, y] = useReadings();
  const [page, setPage] = useState(0);
  const rows = useMemo(() => rowsOf(region, x, y), [region, x, y]);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const now = Math.min(page, pages - 1);
  const shown = rows.slice(now * PAGE, (now + 1) * PAGE);
  const csv = () => tableCsv(region, rows, x, y);
  return (
    <>
      <p className="table-source">{region.provenance.text}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it */}
      <section className="table-scroll" aria-label="Points" tabIndex={0}>
        <PointTable title={region.title} rows={shown} columns={['Piece', readingTitle(x), readingTitle(y)]} />
      </section>
      <div className="table-foot">
        <Button disabled={now === 0} onClick={() => setPage(now - 1)}>
          Previous
        </Button>
        <span role="status">
          Page {now + 1} of {pages}, {rows.length} points
        </span>
        <Button disabled={now >= pages - 1} onClick={() => setPage(now + 1)}>
          Next
        </Button>
        <span className="table-actions">
          <CopyButton label="Copy" title="the whole table" text={csv} />
          <Button onClick={() => saveText(`${region.id.replace(/[^\w-]+/g, '-')}.csv`, csv(), 'text/csv')}>Save CSV</Button>
        </span>
      </div>
    </>
  );
}

interface PointTableProps {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly columns: readonly string[];
}

const PointTable = ({ title, rows, columns }: PointTableProps) => (
  <table>
    <caption className="visually-hidden">{title}</caption>
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ number, piece, x, y }) => (
        <tr key={number}>
          <td>{piece}</td>
          <td>
            <Quantity value={x} digits={5} />
          </td>
          <td>
            <Quantity value={y} digits={5} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
