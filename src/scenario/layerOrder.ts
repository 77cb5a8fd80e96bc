import type { Layer } from './scenario.ts';

type Kind = Layer['kind'];

/** Order of the kinds where nobody chose another; within a kind the order is the document's. */
const KINDS: readonly Kind[] = ['limit', 'reach', 'combined', 'band', 'relic', 'pin'];

const rank = (kind: Kind): number => KINDS.indexOf(kind);

export const inUsualOrder = (layers: readonly Layer[]): Layer[] => layers.toSorted((a, b) => rank(a.kind) - rank(b.kind));

/** A new layer behind the last one of its own or an earlier kind. */
export function withLayer(layers: readonly Layer[], layer: Layer): Layer[] {
  const at = layers.findLastIndex(({ kind }) => rank(kind) <= rank(layer.kind)) + 1;
  return layers.toSpliced(at, 0, layer);
}

/** Sequence of kinds, `limit3,reach,limit2`; empty in the usual order. Each kind's own order stands elsewhere. */
export function orderText(kinds: readonly string[]): string {
  const usual = kinds.every((kind, i) => i === 0 || KINDS.indexOf(kinds[i - 1] as Kind) <= KINDS.indexOf(kind as Kind));
  if (usual) return '';
  const starts = kinds.flatMap((kind, i) => (kind === kinds[i - 1] ? [] : [i]));
  return starts.map((start, i) => `${kinds[start]}${runText((starts[i + 1] ?? kinds.length) - start)}`).join(',');
}

const runText = (length: number): string => (length === 1 ? '' : String(length));

/** Layers of each kind dealt out in the given sequence; what the text does not name follows. Null: not such a text. */
export function inOrder(layers: readonly Layer[], text: string): Layer[] | null {
  const left = new Map<string, Layer[]>(KINDS.map((kind) => [kind, layers.filter((layer) => layer.kind === kind)]));
  const ordered: Layer[] = [];
  for (const run of text.split(',')) {
    const [, kind = '', count = '1'] = /^([a-z]+)(\d*)$/.exec(run) ?? [];
    const waiting = left.get(kind);
    if (!waiting) return null;
    ordered.push(...waiting.splice(0, count === '' ? 1 : Number(count)));
  }
  return [...ordered, ...KINDS.flatMap((kind) => left.get(kind) ?? [])];
}
