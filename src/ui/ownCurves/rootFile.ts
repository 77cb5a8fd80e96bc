/// <reference path="./jsroot.d.ts" />
import { openFile, type RootDirectory, type RootKey, type RootObject } from 'jsroot/io';
import type { RootGraph } from '../../engine/import/rootGraph.ts';

/** Objects read from one file, and how deep folders are opened. */
const MOST_OBJECTS = 200;
const DEEPEST = 4;

const isGraph = (name: string): boolean => /^TGraph(?!2D|Polar)/.test(name);
const isHolder = (name: string): boolean => name === 'TMultiGraph' || name === 'TCanvas';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const objectOf = (value: unknown): RootObject | null => (typeof value === 'object' && value !== null ? (value as RootObject) : null);
const listOf = (value: unknown): readonly unknown[] => {
  const inner = objectOf(value)?.arr;
  return Array.isArray(inner) ? inner : [];
};

/** Every graph of a ROOT file, also in folders, canvases and multigraphs. */
export async function rootGraphs(bytes: ArrayBuffer): Promise<RootGraph[]> {
  const file = await openFile(bytes);
  if (!file) throw new Error('no directory');
  return graphsIn(file, 0);
}

async function graphsIn(directory: RootDirectory, depth: number): Promise<RootGraph[]> {
  const graphs: RootGraph[] = [];
  for (const key of latest(directory.fKeys).slice(0, MOST_OBJECTS)) {
    if (/^TDirectory/.test(key.fClassName) && depth < DEEPEST)
      graphs.push(...(await graphsIn(await directory.readDirectory(key.fName), depth + 1)));
    if (isGraph(key.fClassName) || isHolder(key.fClassName))
      graphs.push(...graphsOf(await directory.readObject(`${key.fName};${key.fCycle}`), key.fName));
  }
  return graphs.slice(0, MOST_OBJECTS);
}

/** Older cycles of a name are earlier versions of the same object. */
const latest = (keys: readonly RootKey[]): readonly RootKey[] =>
  keys.filter((key) => !keys.some((other) => other.fName === key.fName && other.fCycle > key.fCycle));

function graphsOf(object: RootObject | null, key: string): RootGraph[] {
  if (!object) return [];
  if (isGraph(object._typename)) return [graphOf(object, key)];
  const members = [...listOf(object.fGraphs), ...listOf(object.fPrimitives)].map(objectOf);
  return members.flatMap((member) => graphsOf(member, textOf(member?.fName) || key));
}

function graphOf(graph: RootObject, key: string): RootGraph {
  const axis = (name: string): string => textOf(objectOf(objectOf(graph.fHistogram)?.[name])?.fTitle);
  const count = Number(graph.fNpoints);
  const numbers = (value: unknown): number[] => [...(value as Iterable<number>)].slice(0, count);
  return {
    name: textOf(graph.fName) || key,
    title: textOf(graph.fTitle),
    xTitle: axis('fXaxis'),
    yTitle: axis('fYaxis'),
    x: numbers(graph.fX ?? []),
    y: numbers(graph.fY ?? []),
  };
}
