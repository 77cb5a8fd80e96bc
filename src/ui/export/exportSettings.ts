import { create } from 'zustand';
import { type ExportChoice, type LookId, looks } from '../../figure/exportInput.ts';
import { type FormatId, formats } from '../../figure/formats.ts';
import { type ResolutionId, resolutions } from '../../figure/picture.ts';
import { customPreset, type Preset, type PresetId, presets } from '../../figure/presets.ts';
import { CORNERS, type Corner } from '../../figure/types.ts';

/** PNG needs somebody who paints; all other formats do not. */
export type FileFormat = FormatId | 'png';

export const STAMPS = ['Preliminary', 'Work in progress', 'Private work'] as const;

/** What the export dialog remembers. */
export interface ExportSettings {
  readonly format: FileFormat;
  readonly size: PresetId | 'custom';
  readonly custom: string;
  readonly look: LookId;
  readonly stamp: (typeof STAMPS)[number] | 'none' | 'custom';
  readonly stampText: string;
  readonly corner: Corner;
  readonly outside: boolean;
  readonly title: boolean;
  readonly credit: boolean;
  readonly resolution: ResolutionId;
  readonly transparent: boolean;
}

const FIRST: ExportSettings = {
  format: 'pdf',
  size: 'column',
  custom: '90 × 75 mm',
  look: 'paper',
  stamp: 'none',
  stampText: '',
  corner: 'top left',
  outside: false,
  title: false,
  credit: false,
  resolution: '300',
  transparent: false,
};

/** What a stored value may be; anything else is forgotten. */
const ALLOWED: { readonly [K in keyof ExportSettings]: (value: unknown) => boolean } = {
  format: (v) => v === 'png' || Object.hasOwn(formats, String(v)),
  size: (v) => v === 'custom' || Object.hasOwn(presets, String(v)),
  custom: (v) => typeof v === 'string',
  look: (v) => Object.hasOwn(looks, String(v)),
  stamp: (v) => ['none', 'custom', ...STAMPS].includes(String(v)),
  stampText: (v) => typeof v === 'string',
  corner: (v) => CORNERS.includes(v as Corner),
  outside: (v) => typeof v === 'boolean',
  title: (v) => typeof v === 'boolean',
  credit: (v) => typeof v === 'boolean',
  resolution: (v) => Object.hasOwn(resolutions, String(v)),
  transparent: (v) => typeof v === 'boolean',
};

const KEY = 'darkreach-export';

/** Storage may be refused or damaged; the first settings then stand. */
function stored(): ExportSettings {
  try {
    const read = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, unknown>;
    const good = Object.entries(read).filter(([key, value]) => key in ALLOWED && ALLOWED[key as keyof ExportSettings](value));
    return { ...FIRST, ...Object.fromEntries(good) };
  } catch {
    return FIRST;
  }
}

export const exportSettings = create<ExportSettings>(stored);

/** Changes settings and remembers them for the next time. */
export function change(settings: Partial<ExportSettings>): void {
  exportSettings.setState(settings);
  try {
    localStorage.setItem(KEY, JSON.stringify(exportSettings.getState()));
  } catch {
    // A private window: nothing to remember.
  }
}

/** Null while the typed size cannot be read. */
export const presetOf = ({ size, custom }: ExportSettings): Preset | null => (size === 'custom' ? customPreset(custom) : presets[size]);

export function choiceOf(settings: ExportSettings, preset: Preset): ExportChoice {
  const { stamp, stampText, corner, outside, look, title, credit } = settings;
  const text = (stamp === 'custom' ? stampText : stamp).trim();
  return { preset, look, title, credit, stamp: stamp === 'none' || text === '' ? null : { text, corner, outside } };
}

/** `darkreach-y-mchi-column-grey`; the usual look needs no mention. */
export function nameOf({ size, look }: ExportSettings, plane: string): string {
  return ['darkreach', plane, size, ...(look === 'paper' ? [] : [look])].join('-');
}
