import { experiments, type PlaneId, planes } from '../../src/catalog/index.ts';
import { startScenario } from '../../src/scenario/scenario.ts';
import { printScenario } from '../../src/scenario/url.ts';
import { gallery } from '../../src/ui/gallery/gallery.ts';

/** A link with everything in it that a link can hold. */
const FULL =
  'plane=eps-mA&alphaD=0.5&ratio=4&darkMatter=scalar&cl=0.95&reach=na64e-2022:5e12:beamEnergy=120:efficiency=0.4,~e137:1.87e20' +
  '&pins=na64e-2022:4.3e10:@alphaD=0.1&bands=gminus2-mu-2021:2,gminus2-e-lkb:1&relics=scalar,majorana-formula' +
  '&limits=BaBar_ESPP_from_y,NA64e_2022_937e11&view=0.001:1:1e-6:0.01&board=yes';

/** Links that people have: every start, one for every experiment, the gallery. */
export const links: readonly string[] = [
  FULL,
  ...(Object.keys(planes) as PlaneId[]).map((plane) => `plane=${plane}&${printScenario(startScenario(plane))}`),
  ...Object.keys(experiments).map((id) => `plane=eps-mA&reach=${id}`),
  ...gallery.map(({ link }) => link),
];
