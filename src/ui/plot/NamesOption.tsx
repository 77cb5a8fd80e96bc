import type { NamesAt } from '../../scenario/axes.ts';
import { setNames } from '../../scenario/axisEdits.ts';
import { Select } from '../controls/Select.tsx';
import { commitEdit, documentStore } from '../documentStore.ts';

const PLACES: readonly { readonly id: NamesAt; readonly title: string }[] = [
  { id: 'curves', title: 'At the curves' },
  { id: 'legend', title: 'In a legend' },
  { id: 'none', title: 'None' },
];

/** Where the names of curves stand. */
export function NamesOption() {
  const names = documentStore(({ scenario }) => scenario.axes.names);
  return <Select label="Names" options={PLACES} value={names} onChange={(id) => commitEdit(setNames(id as NamesAt))} />;
}
