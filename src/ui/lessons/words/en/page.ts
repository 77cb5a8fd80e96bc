/** Words of the page around the steps, and of their controls. */

export const page = {
  place: '<lesson>, <step> of <steps>',
  step: 'Step',
  questions: 'Questions',
  sources: 'Sources',
  explorer: 'Open in the explorer',
  worksheet: 'Print worksheet',
  leave: 'Leave',
  nav: 'Steps of the lesson',
  present: 'Present',
  back: 'Back',
  next: 'Next',
  show: 'Figure and controls',
  failed: 'The figure could not be computed: <reason>.',
  progress: 'Part of the lesson',
  name: 'Name',
  date: 'Date',
  values: 'Figure drawn for',
  without: 'without',
};

export const lessonTitles = { 'thermal-target': 'Thermal target' };

export const controls = {
  crossSection26: { name: 'Cross section', about: 'Thermal average of cross section times velocity, for all pairs.' },
  massMeV: { name: 'Dark matter mass', about: 'Mass of the dark matter particle χ.' },
  mediatorMeV: { name: 'Dark photon mass', about: 'Mass of the dark photon A′.' },
  alphaD: { name: 'Dark coupling', about: 'Strength of the coupling between A′ and χ, α_D = g_D²/4π.' },
  y: { name: 'Effective coupling', about: 'y = ε² α_D (m_χ/m_A′)⁴: the vertical axis of the thermal target.' },
  ratio: { name: 'Mass ratio', about: 'Dark photon mass over dark matter mass.' },
  x: { name: 'Inverse temperature', about: 'Mass of χ over the temperature; it grows with time.' },
  coupling: {
    name: 'Coupling at <referenceMass> GeV',
    about: 'Coupling of a particle of <referenceMass> GeV; along the line g⁴/m² stays the same.',
  },
  mixing: { name: 'Kinetic mixing', about: 'A′ couples to electric charge with strength εe.' },
  cutGeV: { name: 'Missing energy above', about: 'Smallest energy that must be missing, of <beam> GeV.' },
  shieldM: { name: 'Shield', about: 'Length from production to the decay volume.' },
  decayM: { name: 'Decay volume', about: 'Length in which decays are seen.' },
  observed: { name: 'Events seen', about: 'Number of events counted in the signal region.' },
  background: { name: 'Expected background', about: 'Mean number of background events in the signal region.' },
  backgroundRate: { name: 'Background in 10¹² electrons', about: 'Background events expected in 10¹² electrons.' },
  electrons: { name: 'Electrons on target', about: 'Beam electrons that hit the calorimeter.' },
  muons: { name: 'Muons on target', about: 'Beam muons that hit the active target.' },
  events: 'events',
};

export const choices = {
  darkMatter: { label: 'Dark matter', scalar: 'Scalar', majorana: 'Majorana', pseudoDirac: 'Pseudo-Dirac' },
  annihilation: { label: 'Annihilation', s: 's-wave', p: 'p-wave, ∝ 1/x', point: 'Point of the plane' },
  method: { label: 'Method', cls: 'CLs', classical: 'Classical', feldmanCousins: 'Feldman–Cousins' },
  coordinate: { label: 'Vertical axis', mixing: 'in ε', y: 'in y', sigmaElectron: 'in σₑ', sigmaProton: 'in σₚ' },
};

export const toggles = { electrons: 'e⁺e⁻', muons: 'μ⁺μ⁻, τ⁺τ⁻', hadrons: 'hadrons', annihilation: 'resonant annihilation of positrons' };
