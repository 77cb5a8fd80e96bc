import { texNumber } from '../../../engine/texNumber.ts';
import { step } from '../types.ts';
import { alphaD, mediatorMass, slider } from './parameters.ts';

const metres = (id: string, name: string, symbol: string, initial: number, about: string) =>
  slider(id, { name, symbol, unit: 'm', min: 0.1, max: 1000, initial, scale: 'log', about });

export const missingEnergy = step('missingEnergyShape', {
  id: 'missing-energy',
  title: 'The signature: energy that is not there',
  slide: 'A heavy A′ takes nearly all the energy',
  figure: 'Energy spectrum of radiated A′ in units of the electron energy, with the part above the cut',
  text: [
    'An electron in the field of a nucleus radiates an A′, as it would a photon. If the A′ decays to χ, its energy leaves the calorimeter unseen.',
    'A photon prefers little energy. A massive A′ prefers nearly all of it: $dσ/dx$ peaks at $x → 1$, the more the heavier it is.',
    'So a hard cut on the missing energy keeps much of the signal and removes the ordinary showers, which leave nearly all their energy.',
  ],
  question: {
    ask: 'Why does a heavy A′ not come with little energy?',
    answer: 'The virtuality it costs to make the A′, $≈ m_{A′}^2 (1-x)/x + m_e^2 x$, is smallest for $x$ near 1 when $m_{A′} ≫ m_e$.',
  },
  sources: ['Bjorken:2009mm', 'Liu:2017htz', 'NA64:2023wbi'],
  controls: [
    slider('cutGeV', {
      name: 'Missing energy above',
      symbol: 'E_\\mathrm{miss}',
      unit: 'GeV',
      min: 5,
      max: 95,
      initial: 50,
      scale: 'linear',
      about: 'Smallest energy that must be missing, of 100 GeV.',
    }),
    mediatorMass(10, 1, 1000),
  ],
  chart: ({ shape, cut }) => ({
    x: { scale: 'linear', domain: [0, 1], title: '$x = E_{A′}/E$' },
    y: { scale: 'log', domain: [0.01, 100], title: '$(1/σ)\\, dσ/dx$' },
    curves: [{ id: 'shape', points: shape, tone: 'subject', label: 'radiated A′', labelNear: 0.5 }],
    spans: [{ id: 'kept', x: [cut, 1] }],
    marks: [{ id: 'cut', direction: 'x', at: cut, after: ['kept'], before: ['lost'] }],
  }),
  result: ({ kept }) => ({
    name: 'kept by the cut',
    value: 100 * kept,
    digits: 3,
    unit: '%',
    note: 'one electron of 100 GeV on lead, $x > 0.01$',
  }),
});

export const decayWindow = step('decayWindow', {
  id: 'decay-window',
  title: 'Why a visible region has two edges',
  slide: 'Too long-lived below, too short-lived above',
  figure: 'Decay probability in the detector and signal against ε, with a lower and an upper edge',
  text: [
    'A visible A′ must survive the shield, $e^{-L/ℓ}$, and decay in the volume behind, $1 - e^{-d/ℓ}$. Its decay length is $ℓ ∝ 1/(ε^2 m_{A′}^2)$ times the energy.',
    'Small $ε$: it lives too long, the probability is $d/ℓ ∝ ε^2$, and with production the signal is $∝ ε^4$: a lower edge that exposure moves slowly.',
    'Large $ε$: it dies in the shield, exponentially. Exposure hardly moves this edge; a shorter shield or more energy does.',
  ],
  question: {
    ask: 'You want to close a gap at large $ε$. More beam or a shorter shield?',
    answer: 'A shorter shield. At the upper edge the signal falls exponentially, so a decade of beam shifts it only by a logarithm.',
  },
  sources: ['Bjorken:2009mm'],
  controls: [
    metres('shieldM', 'Shield', 'L', 1, 'Length from production to the decay volume.'),
    metres('decayM', 'Decay volume', 'd', 5, 'Length in which decays are seen.'),
    mediatorMass(17, 2, 200),
  ],
  chart: ({ probability, signal, lower, upper }) => ({
    x: { scale: 'log', domain: [1e-6, 1e-1], title: '$ε$' },
    y: { scale: 'log', domain: [1e-6, 3], title: 'probability; signal over its largest' },
    curves: [
      { id: 'signal', points: signal, tone: 'subject', label: 'signal, $ε^2 P$', labelNear: 0.3 },
      { id: 'probability', points: probability, tone: 'ink', dashed: true, label: '$P = e^{-L/ℓ}(1 - e^{-d/ℓ})$', labelNear: 0.2 },
    ],
    marks: [
      { id: 'lower', direction: 'x', at: lower, before: ['lives too long'], after: [] },
      { id: 'upper', direction: 'x', at: upper, after: ['dies in the shield'], before: [] },
    ],
  }),
  result: ({ best, lengthAtBestM }) => ({
    name: 'best $ε$',
    value: best,
    digits: 2,
    note: `decay length there ${lengthAtBestM.toPrecision(2)} m; A′ of 100 GeV`,
  }),
  explorer: () => 'plane=eps-mA-visible',
});

export const leptons = step('leptons', {
  id: 'leptons',
  title: 'Electrons against muons',
  slide: 'Muons win where the A′ is heavy',
  figure: 'A′ made per electron and per muon on target against mass',
  text: [
    'Radiation of an A′ by an electron falls as $ε^2/m_{A′}^2$. For a muon it stays flat up to about the muon mass: the heavier of the two masses counts.',
    'Electrons shower and are gone after about one radiation length. Muons cross the whole target, here forty of them.',
    'So light A′ are made by electrons; towards the muon mass and above, a muon makes more of them than an electron.',
  ],
  question: {
    ask: 'At which mass do the two lines cross?',
    answer:
      'Move the mass until the number shown is one. Above it, muons make more A′ per particle; the electron beam may still have more particles.',
  },
  sources: ['Liu:2017htz', 'Kirpichnikov:2021jev', 'NA64:2024klw'],
  controls: [mediatorMass(100, 1, 3000)],
  chart: ({ electrons, muons, electron, muon }, { mediatorMeV }) => ({
    x: { scale: 'log', domain: [1, 3000], title: '$m_{A′}$ (MeV)' },
    y: { scale: 'log', domain: [1e-9, 1], title: 'A′ per beam particle, $ε = 1$' },
    curves: [
      { id: 'electrons', points: electrons, tone: 'missE', label: 'electron, 100 GeV, one $X_0$ of lead', labelNear: 0.3 },
      { id: 'muons', points: muons, tone: 'missMu', label: 'muon, 160 GeV, forty $X_0$', labelNear: 0.3 },
    ],
    dots: [
      { id: 'electron', at: [mediatorMeV, electron] },
      { id: 'muon', at: [mediatorMeV, muon] },
    ],
  }),
  result: ({ ratio, sigmaRatio }) => ({
    name: 'muons over electrons',
    value: ratio,
    digits: 2,
    note: `cross section of electrons $${texNumber(sigmaRatio)}$ times that of muons`,
  }),
  explorer: () => 'plane=eps-mA&reach=na64e-2022:1e13,na64mu-2022:1e13',
});

export const positronResonance = step('positronResonance', {
  id: 'positrons',
  title: 'Positrons on resonance',
  slide: 'One mass, one positron energy',
  figure: 'Annihilation cross section against positron energy, with its peak',
  text: [
    'A positron of the shower can annihilate with an electron of the target to an A′: $e^+e^- → A′ → χχ$. One vertex less than radiation, no nucleus needed.',
    'With the electron at rest $s = 2 m_e (E + m_e)$. The peak is where $s = m_{A′}^2$, at $E ≈ m_{A′}^2/2m_e$.',
    'The energy of the A′ is missing. So the energy window of a search selects a range of masses, and a beam of positrons adds most at its own energy.',
  ],
  question: {
    ask: 'What does a larger $α_D$ do to the peak?',
    answer: 'It makes it wider, $Γ ∝ α_D$, and lower. Its area, and so the signal of a broad positron spectrum, stays nearly the same.',
  },
  sources: ['NA64:2023ehh'],
  controls: [mediatorMass(230, 40, 500), alphaD(0.1)],
  chart: ({ sigma, peak }) => ({
    x: { scale: 'log', domain: [1, 300], title: 'positron energy $E$ (GeV)' },
    y: { scale: 'log', domain: [1e2, 1e12], title: '$σ$ (pb) at $ε = 1$' },
    curves: [{ id: 'sigma', points: sigma, tone: 'subject', label: '$e^+e^- → A′ → χχ$', labelNear: 0.7 }],
    marks: [{ id: 'peak', direction: 'x', at: peak, before: ['$E = m_{A′}^2/2m_e$'] }],
  }),
  result: ({ peak, relativeWidth }) => ({
    name: 'resonant energy',
    value: peak,
    digits: 3,
    unit: 'GeV',
    note: `$Γ/m_{A′} = ${relativeWidth.toPrecision(2)}$`,
  }),
  explorer: ({ alphaD: dark }) => `plane=eps-mA&alphaD=${dark}&reach=na64e-positron-2022`,
});
