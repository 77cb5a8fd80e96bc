import { planes } from '../catalog/index.ts';
import { checkRange, parseQuantity, quoted } from '../catalog/parameter.ts';
import { fitsAxis, type Range } from './axes.ts';
import { type Beside, CLOSE_UP_CORNERS, type CloseUp, PANELS } from './beside.ts';
import type { Note } from './read.ts';
import type { Scenario } from './scenario.ts';

/** `lifetime:0.0001` in a link; what cannot be read is told and left out. */
export function parsePanel(text: string, { plane, beside }: Scenario, note: Note): Pick<Beside, 'panel' | 'coupling'> {
  const [kind = '', couplingText] = text.split(':');
  const panel = PANELS.find((known) => known === kind) ?? null;
  if (panel === null) note(`There is no panel ${quoted(kind)}; there are ${PANELS.join(', ')}.`);
  const parameter = planes[plane].model.coupling;
  const read = couplingText === undefined ? null : parseQuantity(couplingText, parameter.unit);
  if (read === null) return { panel, coupling: null };
  const checked = 'value' in read ? checkRange(read.value, parameter) : read;
  if ('value' in checked) return { panel, coupling: checked.value };
  note(`Coupling of the panel: ${checked.error}.`);
  return { panel, coupling: beside.coupling };
}

/** `0.01:0.1:1e-5:1e-4:top-left` in a link. */
export function parseCloseUp(text: string, { plane, axes, beside }: Scenario, note: Note): CloseUp | null {
  const parts = text.split(':');
  const [x0 = Number.NaN, x1 = Number.NaN, y0 = Number.NaN, y1 = Number.NaN] = parts.slice(0, 4).map(Number);
  const corner = CLOSE_UP_CORNERS.find((known) => known === parts[4]);
  const [x, y]: [Range, Range] = [
    [x0, x1],
    [y0, y1],
  ];
  const fits = fitsAxis(x, planes[plane], 'x', axes.x) && fitsAxis(y, planes[plane], 'y', axes.y);
  if (corner && parts.length === 5 && fits) return { x, y, corner };
  note(`The close-up ${quoted(text)} is not x-min:x-max:y-min:y-max:corner within the plane; it is left out.`);
  return beside.closeUp;
}
