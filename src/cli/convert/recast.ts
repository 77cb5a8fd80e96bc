import { visibleRule } from '../../engine/limitCodecs.ts';
import type { PublishedLimit } from '../../engine/limitFile.ts';
import { recastVisible } from '../../engine/recastVisible.ts';
import { ELEMENTARY_CHARGE } from '../../physics/constants.ts';
import { B_MINUS_L, type Charges } from '../../physics/recast/charges.ts';
import { type Options, text, UsageError } from '../options.ts';

const NEUTRAL: Charges = { electron: 0, muon: 0, tau: 0, neutrino: 0, up: 0, down: 0, strange: 0 };
const FRACTION = /^(-?\d+(?:\.\d+)?)(?:\/(\d+))?$/;

/** `electron=-1,up=1/3`; what is not named is zero. */
function readCharges(given: string): Charges {
  if (given === 'b-minus-l') return B_MINUS_L;
  const entries = given.split(',').map((part) => {
    const [name = '', value = ''] = part.split('=').map((word) => word.trim());
    const [, number, divisor = '1'] = FRACTION.exec(value) ?? [];
    if (!Object.hasOwn(NEUTRAL, name) || number === undefined || Number(divisor) === 0)
      throw new UsageError(`--charges: “${part}” is not one of ${Object.keys(NEUTRAL).join(', ')} = number`);
    return [name, Number(number) / Number(divisor)] as const;
  });
  return { ...NEUTRAL, ...Object.fromEntries(entries) };
}

/** A curve of the dark photon for other charges where --charges asks for it: g in the plane of B−L, else g/e. */
export function recastAsked(limit: PublishedLimit, options: Options): PublishedLimit {
  const given = text(options, 'charges');
  if (given === undefined) return limit;
  const written = text(options, 'rule');
  const visible = written === undefined ? limit.visible : visibleRule.read(written);
  if (visible === undefined) throw new UsageError(`--rule: “${written}” is not ${visibleRule.expected}`);
  if (visible === null)
    throw new UsageError(`${limit.title} has no rule: ${limit.recastNote ?? `give it with --rule “${visibleRule.expected}”`}`);
  const outline = recastVisible({ ...limit, visible }, readCharges(given));
  if (outline === null)
    throw new UsageError(`${limit.title} is closed and its rule names no lengths, or one mass meets more than two edges`);
  const [plane, unit] = given === 'b-minus-l' ? ['gBL-mZ', 1] : [limit.plane, ELEMENTARY_CHARGE];
  const blocks = outline.blocks.map((block) => block.map(([mass, coupling]) => [mass, coupling / unit] as const));
  const obtained = `recast to ${given} from ${limit.plane}; original: ${limit.obtained}`;
  return { ...limit, ...outline, blocks, plane, visible: null, recast: 'own-parameters', obtained, title: `${limit.title}, recast` };
}
