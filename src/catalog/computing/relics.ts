import type { DarkMatter } from '../../physics/decay/darkMatter.ts';
import { electronPortalCoupling } from '../../physics/furtherSearches/electronTarget.ts';
import { inelasticThermalCoupling } from '../../physics/furtherSearches/inelasticTarget.ts';
import { tensorPortalCoupling } from '../../physics/furtherSearches/tensorTarget.ts';
import { asymmetricTarget } from '../../physics/relic/asymmetric.ts';
import { formulaCoupling } from '../../physics/relic/freezeOutFormula.ts';
import type { Portal } from '../../physics/relic/portal.ts';
import { thermalCoupling } from '../../physics/relic/thermalTarget.ts';
import { asMixing, darkCouplingOf } from '../models/invisibleBoson.ts';
import type { ModelParams } from '../params.ts';
import type { Relic } from '../types.ts';

type Coupling = Relic['coupling'];

/** Dark matter behind a vector mediator: αε² or g′²/4π becomes the model's coupling. */
const throughPortal =
  (strength: (portal: Portal, mass: number, params: ModelParams) => number): Coupling =>
  ({ portal }, mass, params) =>
    portal ? portal.fromStrength(strength(portal.portal, mass, params)) : Number.NaN;

export const boltzmann = (darkMatter: DarkMatter): Coupling =>
  throughPortal((portal, mass, { ratio, alphaD, splitting }) =>
    darkMatter === 'pseudoDirac' && splitting > 0
      ? inelasticThermalCoupling({ portal, mass, splitting, ratio, alphaD })
      : thermalCoupling({ portal, darkMatter, mass, ratio, alphaD }),
  );

export const formula = (darkMatter: DarkMatter): Coupling =>
  throughPortal((portal, mass, { ratio, alphaD }) => formulaCoupling({ portal, darkMatter, mass, ratio, alphaD }));

export const asymmetric: Coupling = throughPortal(
  (portal, mass, { ratio, alphaD }) => asymmetricTarget({ portal, darkMatter: 'dirac', mass, ratio, alphaD }).coupling,
);

/** None for vectors of this model. */
export const spin0: Coupling = (_model, mass, params) => {
  const mediator = ({ S: 'scalar', P: 'pseudoscalar', V: null, A: null } as const)[params.spin];
  if (!mediator) return Number.NaN;
  return asMixing(electronPortalCoupling({ mediator, mass, ratio: params.ratio, darkCoupling: darkCouplingOf(params) }));
};

export const tensor: Coupling = (_model, mass, { ratio, darkTensor }) => tensorPortalCoupling({ mass, ratio, darkTensor });
