/** The beam side. Label text; `<name>` is filled with what the program computes. */

export const missingEnergyShape = {
  title: 'The signature: energy that is not there',
  slide: 'A heavy A′ takes nearly all the energy',
  figure: 'Energy spectrum of radiated A′ in units of the electron energy, with the part above the cut',
  text: [
    'An electron in the field of a nucleus radiates an A′, as it would a photon. If the A′ decays to χ, its energy leaves the calorimeter unseen.',
    'A photon prefers little energy. A massive A′ prefers nearly all of it: $dσ/dx$ peaks towards $x = 1$, the more the heavier it is. So a hard cut on the missing energy keeps much of the signal, <kept> % at your cut, and removes ordinary showers, which leave nearly all their energy.',
    'The figure is one electron of <beam> GeV and the exact tree-level cross section on lead. In a thick target all electrons and positrons of the shower radiate.',
  ],
  questions: [
    {
      ask: 'Why does a heavy A′ not come with little energy?',
      answer:
        'The virtuality that it costs, $≈ m_{A′}^2 (1-x)/x + m_e^2 x$ for forward emission, is smallest for $x → 1$ when $m_{A′} ≫ m_e$.',
    },
    {
      ask: 'Tighten the cut to <harderCut> GeV. What does it cost at this mass?',
      answer: 'It keeps <keptHarder> % instead of <kept> %. Move the mass: the heavier the A′, the less a tighter cut costs.',
    },
  ],
  labels: {
    x: '$x = E_{A′}/E$',
    y: '$(1/σ)\\, dσ/dx$',
    shape: 'radiated A′',
    kept: 'kept',
    lost: 'lost',
    result: 'kept by the cut',
    note: 'one electron of <beam> GeV on lead, $x > <least>$',
  },
};

export const positronResonance = {
  title: 'Positrons on resonance',
  slide: 'One mass, one positron energy',
  figure: 'Annihilation cross section against positron energy, with its peak',
  text: [
    'A positron of the shower can annihilate with an electron of the target to an A′: $e^+e^- → A′ → χχ$. That costs fewer powers of α than radiation, and no nucleus.',
    'With the electron at rest $s = 2 m_e (E + m_e)$. The peak is where $s = m_{A′}^2$, at $E ≈ m_{A′}^2/2m_e$: <peak> GeV at this mass.',
    'The energy of the A′ is missing. So the energy window of a search selects a range of masses, and a beam of positrons adds most at its own energy, <beam> GeV for $m_{A′} = <massAtBeam>$ MeV. Electrons are taken at rest here; bound in lead they move, which washes out the edges of that range.',
  ],
  questions: [
    {
      ask: 'What does a larger $α_D$ do to the peak?',
      answer: 'It makes it wider, $Γ ∝ α_D$, and lower. Its area, and so the signal of a broad positron spectrum, stays nearly the same.',
    },
    {
      ask: 'Why is the dip of the limit near one mass, while radiation works at all masses?',
      answer:
        'The cut on the missing energy is a cut on the positron energy, and each energy makes one mass. Radiation shares the energy of the electron between two particles, so any mass can be made.',
    },
  ],
  labels: {
    x: 'positron energy $E$ (GeV)',
    y: '$σ$ (pb) at $ε = 1$',
    sigma: '$e^+e^- → A′ → χχ$',
    peak: '$E = m_{A′}^2/2m_e$',
    result: 'resonant energy',
    note: '$Γ/m_{A′} = <width>$',
  },
};

export const leptons = {
  title: 'Electrons against muons',
  slide: 'The heavier lepton radiates the heavier A′',
  figure: 'A′ made per electron and per muon on target against mass',
  text: [
    'Radiation of an A′ by an electron falls as $ε^2/m_{A′}^2$. For a muon it stays nearly flat up to about the muon mass: the heavier of the two masses counts.',
    'Electrons shower and are gone after about one radiation length, $L ≈ X_0$. Muons hardly shower and cross the whole target, $L = <lengths>\\,X_0$ of lead.',
    'So a light A′ is made by electrons, a heavy one by muons. Per particle on target the lines cross at <crossing> MeV; at your mass a muon makes <ratio> times as many as an electron, although its cross section is $<sigmaRatio>$ of the electron’s. Efficiency and number of particles are not in this figure.',
  ],
  questions: [
    {
      ask: 'What would the crossing be with equal target lengths?',
      answer:
        'Where the cross sections are equal, at a much larger mass: the number below the figure compares them. The long target gives the muon its factor <lengths>.',
    },
    {
      ask: 'Why is the muon line flat below the muon mass?',
      answer:
        'What limits the emission is the virtuality $m_{A′}^2(1-x)/x + m_μ^2 x$. While $m_{A′} ≪ m_μ$ the second term rules and the A′ mass does not matter.',
    },
  ],
  labels: {
    x: '$m_{A′}$ (MeV)',
    y: 'A′ per beam particle, $ε = 1$',
    electrons: 'electron, <electronBeam> GeV, one $X_0$ of lead',
    muons: 'muon, <muonBeam> GeV, <lengths> $X_0$',
    result: 'muons over electrons',
    note: 'cross section of muons $<sigmaRatio>$ times that of electrons',
  },
};

export const muonsWin = {
  title: 'Why muons win above 0.1 GeV',
  slide: 'Muons reach further where the A′ is heavy',
  figure: 'Expected reach in ε of NA64 with electrons and with muons against the A′ mass',
  text: [
    'The reach of an experiment is more than a cross section: $ε_{<cl>} ∝ (N\\, \\mathrm{eff}\\, n)^{-1/2}$ with $N$ particles on target, an efficiency, and $n$ signals per particle. Here are NA64 with electrons and with muons, as in the explorer, without background.',
    'With your numbers the lines first cross at <crossing> MeV. Above, muons win although their cross section starts smaller and their efficiency is lower: the electron cross section has fallen as $1/m_{A′}^2$ all the way, and a muon sees the whole length of the target.',
    'One thing brings electrons back: positrons of the shower annihilate on resonance where the missing energy allows it. Switch it off to see radiation alone.',
  ],
  questions: [
    {
      ask: 'How many muons are needed to reach the electrons’ $ε$ at your mass?',
      answer:
        '$<muonsNeeded>$ muons against $<electrons>$ electrons: the event numbers scale as $N ε^2$, so as the square of the ratio of the two lines.',
    },
    {
      ask: 'Which of the two efficiencies would you trust less?',
      answer:
        'Both are fitted, each to the published curve of its own data. The one of the muons depends on the mass and absorbs all that is not simulated.',
    },
  ],
  labels: {
    x: '$m_{A′}$ (MeV)',
    y: '$ε_{<cl>}$, no background',
    electrons: 'electrons',
    muons: 'muons',
    crossing: 'first crossing',
    result: '$ε$ (muons) / $ε$ (electrons)',
    note: 'below 1 muons reach further',
  },
};

export const decayWindow = {
  title: 'Why a visible region has two edges',
  slide: 'Too long-lived below, too short-lived above',
  figure: 'Decay probability in the detector and signal against ε, with a lower and an upper edge',
  text: [
    'A visible A′ must survive the shield, $e^{-L/ℓ}$, and decay in the volume behind, $1 - e^{-d/ℓ}$. Its decay length is $ℓ = γβτ ∝ E/(ε^2 m_{A′}^2)$.',
    'Small $ε$: it lives too long. The probability is $d/ℓ ∝ ε^2$, and with production the signal is $∝ ε^4$: a lower edge that exposure moves only as the fourth root.',
    'Large $ε$: it dies in the shield, exponentially. Exposure hardly moves this edge; a shorter shield or more energy does. In between, at $ε = <best>$, the decay length is <lengthAtBest> m. The edges drawn, $<lower>$ and $<upper>$, are where the signal is <edge> % of its largest.',
  ],
  questions: [
    {
      ask: 'You want to close a gap at large $ε$. More beam or a shorter shield?',
      answer: 'A shorter shield. At the upper edge the signal falls exponentially, so a decade of beam shifts it only by a logarithm.',
    },
    {
      ask: 'Double the mass. Where does the window go, and why?',
      answer:
        'To smaller $ε$: $ℓ ∝ 1/(ε m_{A′})^2$ at the same energy, once for the width and once for the time dilation. The product $ε m_{A′}$ stays. Towards large masses both edges meet at the tip of the region, as production falls too.',
    },
  ],
  labels: {
    x: '$ε$',
    y: 'probability; signal over its largest',
    signal: 'signal, $ε^2 P$',
    probability: '$P = e^{-L/ℓ}(1 - e^{-d/ℓ})$',
    lower: 'lives too long',
    upper: 'dies in the shield',
    result: 'best $ε$',
    note: 'decay length there <lengthAtBest> m; A′ of <beam> GeV',
  },
};

export const millicharge = {
  title: 'From missing energy to millicharge',
  slide: 'The search for the A′ already finds millicharged pairs',
  figure: 'A′ per electron against mass, and pairs of millicharged particles by the mass of their virtual photon',
  text: [
    'A particle χ with a tiny charge $εe$ couples to the photon itself. The electron radiates a virtual photon of mass $M$, which becomes a pair of χ. They cross the detector unseen: missing energy again, without any A′.',
    'A virtual photon is made exactly as an A′ of its mass: $dN = N_V(M)\\,ρ(M)\\,dM^2/M^2$, with $N_V$ the A′ per electron at $ε = 1$ and, for a Dirac particle, $ρ = (α/3π)\\,ε^2(1 + 2m_\\chi^2/M^2)(1 - 4m_\\chi^2/M^2)^{1/2}$.',
    '$N_V$ falls steeply, so most pairs sit just above $M = 2m_\\chi = <threshold>$ MeV. At this mass radiation makes <radiated> % of the signal, annihilation off resonance <annihilated> %, vector mesons <mesons> %: $ε_{<cl>} = <limit>$ for $<electrons>$ electrons. Computed here, not compared with a published curve.',
  ],
  questions: [
    {
      ask: 'How does the limit compare with that on an A′ of mass $2m_\\chi$?',
      answer:
        'From radiation alone it is <overDarkPhoton> times weaker in $ε$: a pair costs $α/3π$, paid in events, and the mass of the pair lies above its threshold.',
    },
    {
      ask: 'Why do vector mesons win at large mass?',
      answer:
        'Photons of the shower make ρ, ω, φ and J/ψ in the strong field of nuclei, and each can decay to a pair through a virtual photon of its own mass. Radiation of such a mass is rare. Their numbers per electron are computed, not measured: to about a third for ρ and ω, a factor of two for J/ψ.',
    },
  ],
  labels: {
    x: '$M$ (MeV)',
    y: 'per electron, $ε = 1$',
    vectors: 'A′ of mass $M$, $N_V$',
    pairs: 'pairs of χ per $\\ln\\,M$',
    threshold: '$M = 2m_\\chi$',
    result: '$ε_{<cl>}$',
    note: '$<electrons>$ electrons, no background',
  },
};
