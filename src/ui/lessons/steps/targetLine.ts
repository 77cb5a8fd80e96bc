import { step } from '../types.ts';
import { assumed, candidate, darkMatterMass } from './parameters.ts';

export const targetLine = step('targetLine', {
  id: 'line',
  title: 'The line appears',
  slide: 'The relic density draws one line in the plane',
  figure: 'Thermal target y against dark matter mass, up to the chosen mass, and y proportional to mass squared',
  text: [
    'For each mass there is one $y = ε^2 α_D (m_\\chi/m_{A′})^4$ that leaves the observed density. The thermal target is all these points together.',
    'Far from resonances $⟨σv⟩ ∝ α y/m_\\chi^2$, and the density asks for nearly the same $⟨σv⟩$ at every mass: so $y ∝ m_\\chi^2$.',
    'Each new final state adds to the annihilation. Less coupling is then enough and the line drops: at the muon threshold, and where pairs meet the ρ, ω and φ.',
  ],
  question: {
    ask: 'Switch off hadrons. Where does the line rise, and why not elsewhere?',
    answer:
      'Above a few hundred MeV, where $√s ≈ 2m_\\chi$ reaches two pions and the ρ. Below, the hadronic ratio $R(s)$ is zero: only electrons and muons can be made.',
  },
  sources: ['Gondolo:1990dk', 'Ilten:2018crw'],
  controls: [
    darkMatterMass(60),
    candidate('scalar'),
    { kind: 'toggle', id: 'electrons', label: 'e⁺e⁻', initial: true },
    { kind: 'toggle', id: 'muons', label: 'μ⁺μ⁻, τ⁺τ⁻', initial: true },
    { kind: 'toggle', id: 'hadrons', label: 'hadrons', initial: true },
  ],
  chart: ({ traced, full, square, thresholds, here }, { massMeV }) => ({
    x: { scale: 'log', domain: [1, 1000], title: '$m_\\chi$ (MeV)' },
    y: { scale: 'log', domain: [1e-14, 1e-6], title: '$y = ε^2 α_D (m_\\chi/m_{A′})^4$' },
    curves: [
      { id: 'traced', points: traced, tone: 'subject', label: 'your target', labelNear: 0.5 },
      { id: 'full', points: full, tone: 'quiet', label: 'all final states', labelNear: 0.92 },
      { id: 'square', points: square, tone: 'ink', dashed: true, label: '$∝ m_\\chi^2$', labelNear: 0.2 },
    ],
    marks: [
      { id: 'muons', direction: 'x', at: thresholds.muons, before: ['$2 m_\\chi = 2 m_\\mu$'] },
      { id: 'rho', direction: 'x', at: thresholds.rhoOmega, before: ['$ρ, ω$'] },
      { id: 'phi', direction: 'x', at: thresholds.phi, after: ['$φ$'] },
    ],
    dots: [{ id: 'here', at: [massMeV, here] }],
  }),
  result: ({ here }) => ({
    name: '$y$ at this mass',
    value: here,
    digits: 3,
    words: 'no channel open',
    note: assumed,
  }),
  explorer: () => 'plane=y-mchi',
});
