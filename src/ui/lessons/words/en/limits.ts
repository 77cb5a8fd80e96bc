/** From counts to limits and between planes. Label text; `<name>` is filled with what the program computes. */

export const fourPlanes = {
  title: 'One point, four planes',
  slide: 'The dark coupling moves the limits',
  figure: 'Two published limits and the scalar target against dark matter mass, in the chosen coordinate',
  text: [
    'One point of a model has many names: $ε$ for those who count missing energy, $y$ for the relic density, $σ_e$ or $σ_p$ for direct detection. At fixed masses each follows from the others: $y = ε^2 α_D (m_\\chi/m_{A′})^4$ and, for a heavy mediator, $σ_t = 16π α\\, y\\, μ_{χt}^2/m_\\chi^4$.',
    'A missing-energy search measures $ε^2$ alone: in $y$ its limit rises with $α_D$.',
    'A beam dump that sees χ scatter needs production and a second coupling, events $∝ ε^4 α_D$. At fixed $y$ that is $∝ y^2/α_D$, so its limit rises only as $√α_D$. The target hardly moves.',
  ],
  questions: [
    {
      ask: 'Which choice of $α_D$ makes missing energy look weakest in $y$?',
      answer: 'The largest. For the same $ε$, $y ∝ α_D$: papers therefore often quote a large $α_D$ as the conservative choice.',
    },
    {
      ask: 'Take $ε$ as the coordinate and change $α_D$. What moves now?',
      answer: 'The missing-energy limit stays. The target falls as $α_D^{-1/2}$, since its $y$ stays, and the beam dump as $α_D^{-1/4}$.',
    },
    {
      ask: 'The line of the target falls in $σ_e$ where it rises in $y$. Why?',
      answer:
        '$σ_e ∝ y\\,μ_{χe}^2/m_\\chi^4$: above the electron mass $μ_{χe}$ is constant, and $y ∝ m_\\chi^2$ grows more slowly than $m_\\chi^4$.',
    },
  ],
  labels: {
    target: 'scalar target',
    mixing: '$ε$',
    y: '$y = ε^2 α_D (m_\\chi/m_{A′})^4$',
    sigmaElectron: '$σ_e$ (cm²)',
    sigmaProton: '$σ_p$ (cm²)',
    note: '$y = <y>$, $σ_e = <sigmaElectron>$ cm², $σ_p = <sigmaProton>$ cm²',
    provenance: 'full Boltzmann equation',
  },
};

export const counting = {
  title: 'From a count to a limit',
  slide: 'Three methods, three limits, one count',
  figure: 'Upper limit on the signal against the expected background, by three methods',
  text: [
    'An experiment sees $n$ events and expects $b$ from background. The upper limit is the signal $s$ above which so few events would be too unlikely, here at <cl> % CL.',
    'Classical: $P(n′ ≤ n\\,|\\,s + b) = 1 - \\mathrm{CL}$. After a lucky downward fluctuation this excludes too much, even a negative signal.',
    'CLs divides by the probability that background alone gives so few events: with nothing seen the limit is the same for every $b$. It equals the Bayesian limit with a flat prior.',
    'Feldman–Cousins ranks outcomes by a likelihood ratio; its limit is never negative, but with nothing seen it still falls with $b$. For your $n$ and $b$: CLs <cls>, classical <classical>, Feldman–Cousins <feldmanCousins> events.',
  ],
  questions: [
    {
      ask: 'Set $n = 0$. Which limit does not depend on $b$, and why?',
      answer:
        'CLs: <clsOfNone> events. The probability to see nothing factorises, $e^{-(s+b)} = e^{-s}e^{-b}$, and the ratio leaves $e^{-s}$.',
    },
    {
      ask: 'By how much does the choice of method move a limit on $ε$ here?',
      answer:
        'Events go as $ε^2$, so as the square root of the numbers above: <spread> % in $ε$ between the weakest and the strongest that is positive. Always name the method.',
    },
  ],
  labels: {
    x: 'expected background $b$ (events)',
    y: 'upper limit $s$ (events, <cl> % CL)',
    cls: 'CLs',
    classical: 'Classical',
    feldmanCousins: 'Feldman–Cousins',
    negative: 'a negative signal: not usable',
    result: 'upper limit $s$',
    events: 'events',
    note: '<cl> % CL',
  },
};

export const exposure = {
  title: 'What ten times the beam buys',
  slide: 'Without background, ten times the beam buys √10',
  figure: 'Sensitivity in ε against electrons on target, without background and with one that grows with exposure',
  text: [
    'Signal events grow as $N ε^2$. As long as nothing is expected from background, the excluded number of events stays the same, and the sensitivity improves as $ε_{<cl>} ∝ N^{-1/2}$: ten times the beam buys $√10$.',
    'A background that grows with the beam changes this. Its fluctuations grow as $√N$ and so does the excluded signal: $ε_{<cl>}$ flattens to $N^{-1/4}$. With your <expected> background events ten times the beam buys <gain>.',
    'To stay on the steep line the background per electron must fall as fast as the beam grows.',
  ],
  questions: [
    {
      ask: 'How clean must an experiment be to keep its $√10$?',
      answer: 'Less than about one background event in the whole exposure: lower the background until both lines meet at your $N$.',
    },
    {
      ask: 'And if the background is there but known exactly, can it be subtracted?',
      answer:
        'Its mean can, its fluctuations cannot: they are what the limit is made of. An uncertainty of the mean comes on top and grows as $N$, which stops the gain altogether.',
    },
    {
      ask: 'How much beam for half the $ε$?',
      answer: 'Four times without background, up to sixteen times with it: read off the lines, $ε$ halves along $N^{-1/2}$ or $N^{-1/4}$.',
    },
  ],
  labels: {
    x: 'electrons on target, $N$',
    y: '$ε_{<cl>}$, expected',
    yours: 'your background',
    free: 'no background, $∝ N^{-1/2}$',
    result: 'ten times the beam gains',
    note: 'in $ε$; <expected> background events now',
  },
};
