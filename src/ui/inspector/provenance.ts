import { bibEntry, type Paper, paperOf } from '../../engine/inspect/bibtex.ts';
import type { PublishedLimit } from '../../engine/limitFile.ts';
import type { Region } from '../../engine/types.ts';

/** Where a curve comes from, in few words. */
export interface Provenance {
  readonly title: string;
  /** `2023, 90 % CL, published, superseded by NA64e 2022`; label text. */
  readonly facts: string;
  readonly paper: Paper | null;
  /** How the points were obtained. */
  readonly points: string;
}

const STATEMENTS: Readonly<Record<PublishedLimit['kind'], string>> = {
  excluded: 'published exclusion',
  projected: 'published projection',
  target: 'published target',
  hint: 'published hint',
};

const percent = (cl: number | null): string => (cl === null ? 'confidence level not stated' : `${Number((100 * cl).toPrecision(4))} % CL`);

function status({ status: state, supersededBy, family }: PublishedLimit, titleOf: (id: string) => string): string {
  if (family === 'user') return 'your own curve';
  if (state === 'superseded') return `superseded by ${titleOf(supersededBy ?? '')}`;
  return state === 'alternative' ? 'an alternative reading' : '';
}

function assumptions({ assumes: { alphaD, ratio } }: PublishedLimit): string {
  const parts = [alphaD === undefined ? '' : `$\\alpha_D = ${alphaD}$`, ratio === undefined ? '' : `$m_{A′}/m_\\chi = ${ratio}$`].filter(
    Boolean,
  );
  return parts.length > 0 ? `made for ${parts.join(', ')}` : '';
}

/** Of a published curve by its file, of a computed one by what was computed. */
export function provenanceOf(
  region: Region,
  limit: PublishedLimit | undefined,
  bib: string | null,
  titleOf: (id: string) => string,
): Provenance {
  const key = region.provenance.keys[0];
  const entry = bib && key ? bibEntry(bib, key) : null;
  const paper = entry ? paperOf(entry) : null;
  if (!limit) return { title: region.title, facts: region.remark ?? '', paper, points: region.provenance.text };
  const here = region.remark ? `shown ${region.remark.startsWith('from') ? region.remark : `dotted: ${region.remark}`}` : '';
  const kind = limit.family === 'user' ? '' : STATEMENTS[limit.kind];
  const facts = [limit.year === null ? '' : String(limit.year), percent(limit.cl), kind, status(limit, titleOf), assumptions(limit), here];
  return { title: limit.title, facts: facts.filter(Boolean).join(', '), paper, points: `Points: ${limit.obtained}` };
}
