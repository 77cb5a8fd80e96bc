import { texNumber } from '../../../engine/texNumber.ts';
import type { Region } from '../../../engine/types.ts';
import { step } from '../types.ts';
import { alphaD, darkMatterMass, slider } from './parameters.ts';

const LIMITS = 'NA64e_2022_937e11,BaBar_ESPP,LSND_alphaD05,E137_scatt_alphaD05';

const target = (points: readonly (readonly [number, number])[]): Region => ({
  ...{ id: 'target', title: 'Scalar target', label: 'scalar target', family: 'theory', statement: 'target', subject: false },
  ...{ outlines: [{ points, closed: false, unstroked: [] }], fill: 'none', carryOn: [], state: 'ready' },
  provenance: { keys: ['Gondolo:1990dk'], text: 'full Boltzmann equation' },
});

export const fourPlanes = step('fourPlanes', {
  id: 'four-planes',
  title: 'One point, four planes',
  slide: 'The dark coupling moves the limits',
  figure: 'Published limits in the plane of y and dark matter mass, with the scalar target',
  text: [
    'One model point has many names: $ε$ for those who count missing energy, $y$ for the relic density, $σ_e$ or $σ_p$ for direct detection.',
    'A missing-energy search measures $ε^2$ alone. In $y$ its limit rises with $α_D$.',
    'A beam dump that sees χ scatter needs production and a second coupling: events $∝ ε^4 α_D$. At fixed $y$ that is $∝ y^2/α_D$, so its limit rises only as $√α_D$. The target hardly moves.',
  ],
  question: {
    ask: 'Which choice of $α_D$ makes missing energy look weakest in $y$?',
    answer: 'The largest. For the same $ε$, $y ∝ α_D$: papers therefore often quote a large $α_D$ as the conservative choice.',
  },
  sources: ['NA64:2023wbi', 'deNiverville:201104580', 'Batell:201402698', 'Essig:2015cda'],
  controls: [
    alphaD(0.5),
    darkMatterMass(30),
    slider('mixing', {
      name: 'Kinetic mixing',
      symbol: 'ε',
      unit: '',
      min: 1e-6,
      max: 1e-2,
      initial: 1e-4,
      scale: 'log',
      about: 'A′ couples to electric charge with strength εe.',
    }),
  ],
  plane: (answer, values) => ({
    link: `plane=y-mchi&alphaD=${values.alphaD}&limits=${LIMITS}&reach=-&relics=-&bands=-`,
    computed: [target(answer.target)],
    point: [answer.massGeV, answer.y],
  }),
  result: ({ y, sigmaElectronCm2, sigmaProtonCm2 }) => ({
    name: '$y$',
    value: y,
    digits: 3,
    note: `$σ_e = ${texNumber(sigmaElectronCm2)}$ cm², $σ_p = ${texNumber(sigmaProtonCm2)}$ cm²`,
  }),
  explorer: ({ alphaD: dark }) => `plane=y-mchi&alphaD=${dark}&limits=${LIMITS}`,
});
