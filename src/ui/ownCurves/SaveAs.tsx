import type { ExportFormat } from '../../engine/import/write.ts';
import type { PublishedLimit } from '../../engine/limitFile.ts';
import { Menu } from '../controls/Menu.tsx';
import { saveCurve } from './exportCurve.ts';

const FORMATS: readonly { readonly id: ExportFormat; readonly title: string }[] = [
  { id: 'csv', title: 'CSV' },
  { id: 'json', title: 'JSON' },
  { id: 'yaml', title: 'HEPData YAML' },
  { id: 'lmt', title: '.lmt' },
];

interface SaveAsProps {
  readonly title: string;
  /** Made when a format is chosen. */
  readonly curve: () => PublishedLimit;
  /** Why the format cannot hold the curve; null when it was saved. */
  readonly onFailure: (failure: string | null) => void;
}

/** Saves one curve, with its source and conditions, in a format of choice. */
export function SaveAs({ title, curve, onFailure }: SaveAsProps) {
  return <Menu label={`Save ${title} as`} words="Save as" options={FORMATS} onChoose={(id) => onFailure(saveCurve(curve(), id))} />;
}
