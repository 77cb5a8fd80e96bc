import { looks } from '../../figure/exportInput.ts';
import { formats } from '../../figure/formats.ts';
import { resolutions } from '../../figure/picture.ts';
import { type Preset, presets } from '../../figure/presets.ts';
import { CORNERS } from '../../figure/types.ts';
import { Checkbox } from '../controls/Checkbox.tsx';
import { Select } from '../controls/Select.tsx';
import { TextField } from '../controls/TextField.tsx';
import { BesideOptions } from '../plot/BesideOptions.tsx';
import { NamesOption } from '../plot/NamesOption.tsx';
import { change, type ExportSettings, presetOf, STAMPS } from './exportSettings.ts';

interface Named {
  readonly title: string;
}

const options = (table: Readonly<Record<string, Named>>) => Object.entries(table).map(([id, { title }]) => ({ id, title }));

const FORMATS = [...options({ pdf: formats.pdf, png: { title: 'PNG' } }), ...options(formats).filter(({ id }) => id !== 'pdf')];
const inMillimetres = (points: number): string => String(Math.round((points * 25.4) / 72));
const sized = ([id, { title, width, height }]: [string, Preset]) => ({
  id,
  title: `${title}, ${inMillimetres(width)} × ${inMillimetres(height)} mm`,
});
const SIZES = [...Object.entries(presets).map(sized), { id: 'custom', title: 'Other size' }];
const STAMP_OPTIONS = [
  { id: 'none', title: 'None' },
  ...STAMPS.map((text) => ({ id: text, title: text })),
  { id: 'custom', title: 'Other words' },
];
const CORNER_OPTIONS = CORNERS.map((corner) => ({ id: corner, title: corner[0]?.toUpperCase() + corner.slice(1) }));

const set = (key: keyof ExportSettings) => (value: string | boolean) => change({ [key]: value });

/** Everything a person may choose about the file. */
export function ExportOptions({ settings }: { readonly settings: ExportSettings }) {
  const { format, size, look, title, credit } = settings;
  return (
    <div className="export-options">
      <Select label="Format" options={FORMATS} value={format} onChange={set('format')} />
      {format === 'png' && <PngOptions settings={settings} />}
      <Select label="Size" options={SIZES} value={size} onChange={set('size')} />
      {size === 'custom' && <CustomSize settings={settings} />}
      <Select label="Look" options={options(looks)} value={look} onChange={set('look')} />
      <NamesOption />
      <BesideOptions />
      <StampOptions settings={settings} />
      <Checkbox label="Title" checked={title} onChange={set('title')}>
        Title
      </Checkbox>
      <Checkbox label="Credit line" checked={credit} onChange={set('credit')}>
        Credit line
      </Checkbox>
    </div>
  );
}

function StampOptions({ settings: { stamp, stampText, corner, outside } }: { readonly settings: ExportSettings }) {
  return (
    <>
      <Select label="Stamp" options={STAMP_OPTIONS} value={stamp} onChange={set('stamp')} />
      {stamp === 'custom' && <TextField label="Words of the stamp" value={stampText} maxLength={60} onChange={set('stampText')} />}
      {stamp !== 'none' && (
        <>
          <Select label="Corner of the stamp" options={CORNER_OPTIONS} value={corner} onChange={set('corner')} />
          <Checkbox label="Stamp outside the frame" checked={outside} onChange={set('outside')}>
            Outside the frame
          </Checkbox>
        </>
      )}
    </>
  );
}

function PngOptions({ settings: { resolution, transparent } }: { readonly settings: ExportSettings }) {
  return (
    <>
      <Select
        label="Resolution"
        options={options(resolutions)}
        value={resolution}
        onChange={(id) => change({ resolution: id as ExportSettings['resolution'] })}
      />
      <Checkbox label="Transparent ground" checked={transparent} onChange={(checked) => change({ transparent: checked })}>
        Transparent ground
      </Checkbox>
    </>
  );
}

function CustomSize({ settings }: { readonly settings: ExportSettings }) {
  const problem = presetOf(settings) ? undefined : 'Width × height with a unit, such as 90 × 75 mm, 3.4 × 2.9 in or 1200 × 675 px.';
  return <TextField label="Width × height" value={settings.custom} problem={problem} onChange={(custom) => change({ custom })} />;
}
