/** From the early Universe to the target line. Label text; `<name>` is filled with what the program computes. */

export const freezeOut = {
  title: 'Why any dark matter is left',
  slide: 'Stronger annihilation leaves less dark matter',
  figure: 'Particles per entropy against x: they follow equilibrium, then stay constant',
  text: [
    'In the hot early Universe dark matter particles annihilate and are made again. $Y$ counts them per entropy, so the expansion alone does not change it. It follows the equilibrium value $Y_\\mathrm{eq}$.',
    'When the temperature falls below the mass, $x = m_\\chi/T > 1$, $Y_\\mathrm{eq}$ drops as $e^{-x}$. Soon a particle meets a partner less than once per expansion time: $Γ = n_\\mathrm{eq}⟨σv⟩$ is below $H$. Near that moment, here $x_\\mathrm{f} = <freezeX>$, $Y$ leaves equilibrium, and soon it stays constant.',
    'A larger cross section keeps the pairs meeting for longer, so less survives. Choose a constant $⟨σv⟩$ (s-wave), one that falls as $1/x$ (p-wave), or the thermal average at a point of the plane.',
  ],
  questions: [
    {
      ask: 'Make the cross section ten times larger. What happens to $x_\\mathrm{f}$?',
      answer:
        'It grows only from <freezeX> to <freezeXTenfold>: $Y_\\mathrm{eq}$ falls exponentially, so the later moment needs only a logarithm more of $x$. The density falls by a factor <lessTenfold>.',
    },
    {
      ask: 'Does a p-wave need more or less $⟨σv⟩$ at $x = <commonX>$ than an s-wave?',
      answer:
        'More: its pairs stop annihilating sooner. At this mass the observed density asks for $<observedP>$ cm³/s there, against $<observedS>$ cm³/s of a constant $⟨σv⟩$.',
    },
    {
      ask: 'Why does the mass hardly change the cross section that is needed?',
      answer:
        '$Ω ∝ m_\\chi Y_∞$, and $Y_∞ ∝ x_\\mathrm{f}/(m_\\chi M_\\mathrm{Pl}⟨σv⟩)$: the mass drops out. What is left is the logarithm in $x_\\mathrm{f}$ and the number of species in the plasma.',
    },
  ],
  labels: {
    x: '$x = m_\\chi/T$ (time runs to the right)',
    y: 'particles per entropy, $Y$',
    yours: 'your $⟨σv⟩$',
    equilibrium: 'in equilibrium, $Y_\\mathrm{eq}$',
    weaker: '<times> times weaker',
    stronger: '<times> times stronger',
    frozen: 'frozen, $Γ < H$',
    at: '$x_\\mathrm{f} = <freezeX>$',
    before: 'annihilating, $Γ > H$',
    result: '$Ω\\,h^2$',
    observed: 'observed <density>',
    observedMark: 'observed density',
  },
};

export const targetLine = {
  title: 'The line appears',
  slide: 'The relic density draws one line in the plane',
  figure: 'Thermal target y against dark matter mass, up to the chosen mass, and y proportional to mass squared',
  text: [
    'For each mass there is one $y = ε^2 α_D (m_\\chi/m_{A′})^4$ that leaves the observed density. All these points together are the thermal target: move the mass and it is drawn.',
    'Far from resonances $⟨σv⟩ ∝ α y/m_\\chi^2$, and the density asks for nearly the same $⟨σv⟩$ at every mass. So $y ∝ m_\\chi^2$, the dashed line.',
    'Each final state adds to the annihilation: leptons with $(1 + 2m_ℓ^2/s)β_ℓ$, hadrons with the measured ratio $R(s)$ to point-like muons. Less coupling is then enough and the line drops: at the muon threshold, $m_\\chi = <muon>$ MeV, and where pairs meet the ρ, ω and φ.',
  ],
  questions: [
    {
      ask: 'Switch off hadrons. Where does the line rise, and why not elsewhere?',
      answer: 'Where $√s ≈ 2m_\\chi$ reaches two pions and the ρ. Below, $R(s)$ is zero: only electrons and muons can be made.',
    },
    {
      ask: 'Why does the line bend already below the muon threshold?',
      answer:
        'The gas is warm: some pairs have enough energy for two muons although $2m_\\chi$ is not enough. The thermal average contains them.',
    },
    {
      ask: 'Compare scalar and Majorana. Which needs more $y$?',
      answer:
        'The scalar, here by a factor <scalarOverMajorana>: both have the same cross section, but a scalar particle annihilates only with its antiparticle, which are half of the pairs.',
    },
  ],
  labels: {
    x: '$m_\\chi$ (MeV)',
    y: '$y = ε^2 α_D (m_\\chi/m_{A′})^4$',
    traced: 'your target',
    full: 'all final states',
    square: '$∝ m_\\chi^2$',
    muons: '$2 m_\\chi = 2 m_\\mu$',
    rho: '$ρ, ω$',
    phi: '$φ$',
    result: '$y$ at this mass',
    closed: 'no channel open',
  },
};

export const thermalWeight = {
  title: 'What a warm gas really averages',
  slide: 'A hot gas still reaches the resonance',
  figure: 'Cross section, number of collisions and their product against collision energy',
  text: [
    'Pairs meet at many energies. $⟨σv⟩$ weighs $σ(s)$ with the number of collisions at each $√s$, which is $∝ (s - 4m_\\chi^2)\\,s\\,K_1(√s/T)$: little at rest, a Boltzmann tail of temperature $T = m_\\chi/x$ above.',
    'The propagator $1/[(s - m_{A′}^2)^2 + m_{A′}^2 Γ^2]$ peaks at $√s = m_{A′}$. Few pairs are that energetic, but each of them annihilates far more readily: <share> % of $⟨σv⟩$ comes from within <widths> widths of the peak.',
    'As the gas cools, the product moves from the resonance to the threshold. $⟨σv⟩$ then falls faster than its partial wave alone would tell, which is why the targets here use the full average.',
  ],
  questions: [
    {
      ask: 'At which $x$ do collisions near the resonance stop mattering?',
      answer: 'Move $x$ until the share, now <share> %, is small. An expansion in $v^2$ about pairs at rest holds only from there on.',
    },
    {
      ask: 'Scalar and pseudo-Dirac at the same $x$: why is the share of the resonance so different?',
      answer:
        'Two reasons. The pseudo-Dirac s-wave annihilates well at rest, the scalar p-wave does not. And the area of the peak goes as $1/Γ$; the width, now $Γ/m_{A′} = <width>$, is smallest for the scalar.',
    },
  ],
  labels: {
    x: '$√s/m_\\chi$',
    y: 'over the largest value',
    product: 'their product',
    sigma: 'cross section $σ(s)$',
    weight: 'collisions at this energy',
    mediator: '$√s = m_{A′}$',
    result: 'from the resonance',
    average: '$⟨σv⟩ = <average>$ cm³/s',
  },
};

export const resonance = {
  title: 'Close to the resonance',
  slide: 'Twice the dark matter mass is a special place',
  figure: 'Thermal target y against the mass ratio, falling towards 2',
  text: [
    'When $m_{A′}$ comes close to $2 m_\\chi$, ordinary collisions hit the resonance. Annihilation is enhanced, and a much smaller $y$ gives the observed density: now <over> times that at $m_{A′} = <reference>\\,m_\\chi$. Far away the propagator is $1/m_{A′}^4$, $y$ collects all that matters, and the line is flat.',
    'Below <doubtful> the line is uncertain: so little coupling may no longer keep χ at the temperature of the plasma.',
    'Below <refused> the program gives no target. There the A′ hardly decays to χ or not at all, it is very narrow, and processes such as $χχ → A′A′$, which are not computed here, can matter.',
  ],
  questions: [
    {
      ask: 'Is $y$ still the variable that fixes the relic density here?',
      answer:
        'No. Far away the rate depends on $ε$, $α_D$ and $m_{A′}$ through $y$ alone. Near the pole it depends on how far from it the pairs are: the line falls steeply.',
    },
    {
      ask: 'Is a target near the resonance good news for a search?',
      answer:
        'No: at the same $m_{A′}$ and $α_D$ the search must reach a smaller $ε$. Here $ε$ is <mixingOver> times that of $m_{A′} = <reference>\\,m_\\chi$ at the same $m_\\chi$.',
    },
  ],
  labels: {
    x: '$m_{A′}/m_\\chi$',
    y: '$y$ of the thermal target',
    line: 'observed density',
    refused: 'refused',
    uncertain: 'uncertain left of here',
    result: '$y$ at $m_{A′}/m_\\chi = <ratio>$',
    doubtful: 'uncertain by factors',
    assumed: '$α_D = <alphaD>$',
  },
};

export const twoWays = {
  title: 'Two ways to compute the same line',
  slide: 'Published targets follow a shortcut',
  figure: 'Ratio of the full solution to the textbook formula against dark matter mass, for three candidates',
  text: [
    'Many published targets follow a textbook formula: take $⟨σv⟩$ at freeze-out, $x_\\mathrm{f} = \\ln\\,A - (n + ½)\\,\\ln\\,\\ln\\,A$, and let it fall as $x^{-n}$ afterwards, $n = 0$ for an s-wave, $n = 1$ for a p-wave.',
    'Here the Boltzmann equation is solved through freeze-out and long beyond. For $m_{A′} = <ratio>\\,m_\\chi$ warm pairs sit nearer to the resonance, so $⟨σv⟩$ really falls faster than $x^{-n}$.',
    'The formula credits annihilation that never happens and asks for too little coupling. For the chosen candidate the full solution needs <least> to <most> times its $y$ between <from> and <to> MeV; most at <mostMass> MeV. Near the ρ, ω and φ, where $⟨σv⟩$ jumps, it can err the other way.',
  ],
  questions: [
    {
      ask: 'Why is the difference largest for a light scalar?',
      answer:
        'Its width is the smallest, so the resonance stands out the most against the rest of $σ(s)$, and the lighter it is, the earlier in $x$ it freezes out: the warmer are its pairs.',
    },
    {
      ask: 'Which of the two lines belongs into a plot?',
      answer:
        'The full solution is the target. To compare with a published line draw the formula too, and say which is which: the explorer shows both.',
    },
  ],
  labels: {
    x: '$m_\\chi$ (MeV)',
    y: '$y$ (Boltzmann) / $y$ (formula)',
    scalar: 'scalar',
    majorana: 'Majorana',
    pseudoDirac: 'pseudo-Dirac',
    same: 'no difference',
    result: 'Boltzmann over formula',
  },
};

export const recombination = {
  title: 'Which candidates survive the microwave background',
  slide: 'The microwave background excludes light s-wave relics',
  figure: 'Annihilation cross section against x for three candidates, from freeze-out to recombination, with the Planck limit',
  text: [
    'Long after freeze-out a few pairs still annihilate. At recombination their energy ionises the gas. Planck limits $f_\\mathrm{eff}⟨σv⟩/m_\\chi$ to $<planck>$ cm³/s/GeV; a share $f_\\mathrm{eff} = <heating>$ that reaches the gas is assumed here.',
    'In an s-wave $⟨σv⟩$ stays what it was at freeze-out. A symmetric Dirac relic of this mass is <over> times the limit.',
    'In a p-wave $⟨σv⟩ ∝ v^2$: scalar and Majorana relics have become too slow to matter. Their lines keep $v^2 ∝ T$; once χ leaves kinetic equilibrium they fall faster still.',
  ],
  questions: [
    {
      ask: 'How can an s-wave candidate escape?',
      answer:
        'If its partner is gone: a pseudo-Dirac $χ_2$ that has decayed or scattered down to $χ_1$ before recombination, or antiparticles made rare by an asymmetry.',
    },
    {
      ask: 'From which mass on does a symmetric Dirac relic survive?',
      answer:
        'From <lightest> GeV on. The limit is on $⟨σv⟩/m_\\chi$, because fewer heavy particles make up the same density, while the $⟨σv⟩$ of a relic hardly depends on its mass.',
    },
  ],
  labels: {
    x: '$x = m_\\chi/T$ (time runs to the right)',
    y: '$⟨σv⟩$ (cm³/s)',
    dirac: 'Dirac, symmetric: s-wave',
    scalar: 'scalar and Majorana: p-wave',
    limit: 'excluded at recombination by Planck',
    allowed: 'allowed',
    recombination: 'recombination',
    result: 'Dirac over the limit',
    excluded: 'excluded unless its partner is rare',
  },
};

export const wimpless = {
  title: 'Not only the weak scale',
  slide: 'Light and weak does as well as heavy and strong',
  figure: 'Relic density against mass along fixed m squared over g to the fourth, from MeV to TeV',
  text: [
    'For an s-wave with one coupling $⟨σv⟩ ≈ g^4/(16π m^2)$, and $Ω ∝ 1/⟨σv⟩ ∝ m^2/g^4$.',
    'A weak-scale mass with a weak-scale coupling gives about the observed density. So does every lighter mass, if its coupling is smaller in proportion to $√m$: your <coupling> at <referenceMass> GeV becomes <couplingHere> at the mass chosen.',
    'Along such a line Ω stays between <least> and <most> from MeV to TeV. It changes only through $x_\\mathrm{f}$ and the number of particle species in the plasma. Nothing singles out the weak scale: the relic density asks for a cross section, not for a mass.',
  ],
  questions: [
    {
      ask: 'What makes the step in the line?',
      answer:
        'The degrees of freedom $g_*$ at freeze-out. Where quarks and gluons turn into hadrons they drop, and the same cross section leaves a different density.',
    },
    {
      ask: 'How good is the textbook formula (dashed)?',
      answer:
        'Within <formulaWorst> % everywhere on this line: with a constant $⟨σv⟩$ its assumption holds. It fails where $⟨σv⟩$ falls faster, as near a resonance.',
    },
  ],
  labels: {
    x: '$m$ (MeV), with $m^2/g^4$ fixed',
    y: '$Ω\\,h^2$',
    boltzmann: 'Boltzmann equation',
    textbook: 'textbook formula',
    observed: 'observed',
    result: '$Ω\\,h^2$',
    here: '$g = <couplingHere>$ at this mass',
  },
};
