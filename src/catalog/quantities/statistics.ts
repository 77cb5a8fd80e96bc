import { expectedUpperLimit } from '../../physics/statistics/expectedLimit.ts';
import {
  feldmanCousinsLowestOnGrid,
  feldmanCousinsMonotoneUpperLimit,
  feldmanCousinsUpperLimit,
} from '../../physics/statistics/feldmanCousins.ts';
import { asimovSignificance } from '../../physics/statistics/significance.ts';
import { uncertainClsUpperLimit } from '../../physics/statistics/uncertainUpperLimit.ts';
import { classicalUpperLimit, clsUpperLimit, noEventUpperLimit } from '../../physics/statistics/upperLimit.ts';
import type { Quantity } from '../types.ts';
import { number } from './read.ts';

const counting = { n: 'events seen', b: 'expected background events' };
const cl = 'confidence level, 0 to 1';

/** Limits and significance of counting experiments. */
export const statisticsQuantities = {
  upper_limit_classical: {
    about: 'Classical upper limit on the signal; may be negative',
    arguments: { ...counting, cl },
    returns: { s: 'events' },
    source: 'ParticleDataGroup:2024cfk',
    evaluate: (args) => ({ s: classicalUpperLimit(number(args, 'n'), number(args, 'b'), number(args, 'cl')) }),
  },
  upper_limit_cls_or_bayes_flat: {
    about: 'CLs upper limit on the signal, equal to the Bayesian one with a flat prior',
    arguments: { ...counting, cl },
    returns: { s: 'events' },
    source: 'Read:2002hq',
    evaluate: (args) => ({ s: clsUpperLimit(number(args, 'n'), number(args, 'b'), number(args, 'cl')) }),
  },
  upper_limit_feldman_cousins_90: {
    about: 'Feldman–Cousins interval at 90 %',
    arguments: counting,
    returns: {
      lo_grid005: 'lower end on the grid 0, 0.005, … events',
      hi_raw: 'upper end before the correction of the published tables, events',
      hi: 'upper end as in the published tables, not rising with b, events',
    },
    source: 'Feldman:1997qc',
    evaluate: (args) => {
      const [n, b] = [number(args, 'n'), number(args, 'b')];
      return {
        lo_grid005: feldmanCousinsLowestOnGrid(n, b, 0.9, 0.005),
        hi_raw: feldmanCousinsUpperLimit(n, b, 0.9),
        hi: feldmanCousinsMonotoneUpperLimit(n, b, 0.9),
      };
    },
  },
  upper_limit_cls_gamma_bkg: {
    about: 'CLs upper limit with uncertain background and efficiency',
    arguments: { ...counting, sb: 'standard deviation of b', de: 'relative standard deviation of the efficiency', cl },
    returns: { s: 'events' },
    source: 'Read:2002hq',
    evaluate: (args) => {
      const uncertainty = { backgroundSd: number(args, 'sb'), efficiencySd: number(args, 'de') };
      return { s: uncertainClsUpperLimit(number(args, 'n'), number(args, 'b'), uncertainty, number(args, 'cl')) };
    },
  },
  upper_limit_eff_n0_closed_form: {
    about: 'CLs upper limit at no event seen, with uncertain efficiency',
    arguments: { de: 'relative standard deviation of the efficiency', cl },
    returns: { s: 'events' },
    source: 'Read:2002hq',
    evaluate: (args) => ({ s: noEventUpperLimit(number(args, 'de'), number(args, 'cl')) }),
  },
  upper_limit_expected: {
    about: 'Expected upper limit: CLs limit averaged over background-only experiments',
    arguments: { b: counting.b, cl },
    returns: { s: 'events' },
    source: 'Read:2002hq',
    evaluate: (args) => ({ s: expectedUpperLimit(number(args, 'b'), number(args, 'cl')) }),
  },
  asimov_significance: {
    about: 'Median significance of a discovery',
    arguments: { s: 'expected signal events', b: 'expected background events', sb: 'standard deviation of b' },
    returns: { Z: 'standard deviations' },
    source: 'Cowan:2010js',
    evaluate: (args) => ({ Z: asimovSignificance(number(args, 's'), number(args, 'b'), number(args, 'sb')) }),
  },
} as const satisfies Record<string, Quantity>;
