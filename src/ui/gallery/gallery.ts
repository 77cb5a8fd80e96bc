/** A ready scenario: a link into the app, with what it shows. */
export interface Example {
  readonly title: string;
  /** Label TeX. */
  readonly about: string;
  readonly link: string;
}

/** Scenarios that explain themselves, as links like any other. */
export const gallery: readonly Example[] = [
  {
    title: 'Six years of missing energy',
    about: 'NA64\\mathit{e} from October 2016 to $5 \\times 10^{12}$ electrons: each pinned curve is the computed reach of one step.',
    link: 'plane=eps-mA&reach=na64e-2022:5e12&pins=na64e-2022:4.3e10,na64e-2022:2.84e11,na64e-2022:9.37e11&bands=-&limits=BaBar_ESPP_from_y,NA64e_2022_937e11',
  },
  {
    title: 'The race to the thermal target',
    about: 'Electrons and muons together in $y$: which candidate is within reach at which mass?',
    link: 'plane=y-mchi&reach=na64e-2022:1e13,na64mu-2022:1e13',
  },
  {
    title: 'Closing the X17 window',
    about:
      'NA64 in visible mode with $10^{12}$ electrons, around 16.7 MeV: behind 22 cm of tungsten and, kept beside it, behind 10 cm. Lifetime closes the region from above, production from below.',
    link: 'plane=eps-mA-visible&reach=na64-x17:1e12&pins=na64-x17:1e12:shieldLength=0.1&limits=E137_Andreas,E141,Orsay,NuCal_brem,A1_2014,BaBar_2014,NA48-2_2015,NA64_visible_2017-18,X17_Be8&view=0.002:0.05:1e-5:1e-2',
  },
  {
    title: 'Between dumps and colliders',
    about: 'Axion-like particles: what lives too short for the old dumps decays in the hadron calorimeter.',
    link: 'plane=gagg-ma&reach=na64-alp:5e12,e137-alp:1.87e20&view=0.005:1:1e-6:1e-1',
  },
  {
    title: 'The muon’s magnetic moment',
    about: '$(g-2)_\\mu$ of 2021 and of 2025, and the reach of $10^{13}$ muons, in the plane of $L_\\mu - L_\\tau$.',
    link: 'plane=gmu-mZ&reach=na64mu-2022:1e13&bands=gminus2-mu-2021:2,gminus2-mu-2025:2&styles=band:gminus2-mu-2025;label=$(g-2)_\\mu$ 2025%252C WP25: zero is inside',
  },
  {
    title: 'Electrons against muons',
    about: 'The same A′ from electrons, whose cross section falls as $1/m^2$, and from muons, flat below the muon mass in a longer target.',
    link: 'plane=eps-mA&reach=na64e-2022:1e13,na64mu-2022:1e13',
  },
  {
    title: 'Who covers the gap above the dumps',
    about:
      'Long shields of NuCal and FASER cut at small $\\epsilon$; NA64 in visible mode decays behind centimetres. Between the dumps and the colliders only a shorter shield helps.',
    link: 'plane=eps-mA-visible&reach=na64-visible:8.4e10,nucal:1.7e18,faser:1.5e5&limits=E137_Andreas,E141,NA48-2_2015,A1_2014,BaBar_2014&view=0.002:1:1e-7:1e-2',
  },
  {
    title: 'Shield and decay volume',
    about: 'One dump, three shields: $e^{-D/\\ell}$ moves the upper edge, $1 - e^{-d/\\ell}$ the lower one. Both lengths are settings.',
    link: 'plane=eps-mA-visible&reach=e141:2e15&pins=e141:2e15:shieldLength=0.03,e141:2e15:shieldLength=1,e141:2e15:decayLength=3&limits=A1_2014,BaBar_2014,NA48-2_2015&view=0.001:0.1:1e-6:1e-2',
  },
  {
    title: 'How well the radiation of protons is known',
    about: 'NA62 as a dump with bremsstrahlung times 0.3, 1 and 3: above 0.2 GeV the lower edge moves by a third and more.',
    link: 'plane=eps-mA-visible&reach=na62-dump-ee:1e18&pins=na62-dump-ee:1e18:bremScale=0.3,na62-dump-ee:1e18:bremScale=3&limits=NA62_dump_ee_2024&view=0.01:2:1e-8:1e-4',
  },
  {
    title: 'Electrons and muons against millicharge',
    about:
      '$5 \\times 10^{12}$ electrons and $10^{14}$ muons, every muon event seen as in published estimates; below the meson thresholds electrons follow positrons that annihilate off resonance.',
    link: 'plane=mcp&reach=na64e-2022:5e12,na64mu-2022:1e14:muonEfficiency=full',
  },
  {
    title: 'A Z′ of B−L, seen and unseen',
    about: 'NA64\\mathit{e} on a Z′ that decays to dark matter, as published; the pinned curve is a Z′ with Standard Model decays alone.',
    link: 'plane=gBL-mZ&charged=yes&reach=na64e-2021:3.22e11&pins=na64e-2021:3.22e11:@charged=no&view=1e-6:1:1e-6:1e-2',
  },
  {
    title: 'Dark matter that gives some energy back',
    about:
      'Inelastic dark matter with a splitting of 0.4: above, χ₂ decays inside the detector. The thermal target runs into the $(g-2)_\\mu$ band; more electrons open the region to heavier A′.',
    link: 'plane=eps-mA-semivisible&reach=na64e-2018:2.84e11&pins=na64e-2022:5e12:@splitting=0.4',
  },
  {
    title: 'A pseudoscalar and the two values of α',
    about:
      '$(g-2)_\\mathrm{e}$ with α from Berkeley asks for a pseudoscalar, with α from Paris it only bounds one; missing energy excludes the band of Berkeley up to half a GeV.',
    link: 'plane=epsX-mX&spin=P&reach=na64e-2022:9.37e11&bands=gminus2-e-lkb:2,gminus2-e-berkeley:2&relics=dirac-spin-0',
  },
  {
    title: 'A spin-2 mediator',
    about: 'A coupling of dimension five: the reach hardly depends on the mass, with electrons as with muons.',
    link: 'plane=c-mG&reach=na64e-2022:1e13,na64mu-2022:1e13',
  },
  {
    title: 'A photon into an axion and a dark photon',
    about:
      'Dark axion portal: radiation, annihilation of positrons, and J/ψ mesons that carry the reach to 3 GeV. The pinned curve leaves the J/ψ out.',
    link: 'plane=gD-mD&reach=na64e-2022:5e12&pins=na64e-2022:5e12:jpsiYield=0',
  },
  {
    title: 'Mesons that vanish',
    about: 'Invisible decays of η and η′ with $10^{11}$ pions beside the limits of today; the limit falls as the inverse of the exposure.',
    link: 'plane=BR-meson&reach=na64h:1e11&pins=na64h:1e12',
  },
];
