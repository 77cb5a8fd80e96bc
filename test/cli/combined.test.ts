import { describe, expect, it } from 'vitest';
import { darkreach, json } from './program.ts';

interface Curve {
  readonly plane: string;
  readonly points: readonly { readonly mass: number; readonly lower: number; readonly leader?: string }[];
}

const MASSES = ['--masses', '10MeV,1GeV'];
const alone = (experiment: string, exposure: string) =>
  json<Curve>(['limit', '--experiment', experiment, '--exposure', exposure, '--plane', 'eps-mA', ...MASSES]);

describe('limit --combined', () => {
  it('adds inverse squares of the members and says who leads', () => {
    const { plane, points } = json<Curve>(['limit', '--combined', 'na64e-2022:5e12,na64mu-2022:1e13', ...MASSES]);
    const [e, mu] = [alone('na64e-2022', '5e12').points, alone('na64mu-2022', '1e13').points];
    expect(plane).toBe('eps-mA');
    points.forEach(({ lower }, i) => {
      const sum = (e[i]?.lower ?? 0) ** -2 + (mu[i]?.lower ?? 0) ** -2;
      expect(lower ** -2 / sum).toBeCloseTo(1, 9);
    });
    expect(points.map(({ leader }) => leader)).toEqual(['na64e-2022', 'na64mu-2022']);
  });

  it('reads the combination of a permalink, with the exposures of its members', () => {
    const link = '#plane=y-mchi&reach=na64e-2022:5e12,na64mu-2022:1e13&combined=na64e-2022:na64mu-2022';
    const { plane, points } = json<Curve>(['limit', '--scenario', link, '--masses', '0.01']);
    const eps = json<Curve>(['limit', '--combined', 'na64e-2022:5e12,na64mu-2022:1e13', '--masses', '0.03']).points[0]?.lower ?? 0;
    expect(plane).toBe('y-mchi');
    expect((points[0]?.lower ?? 0) / ((eps ** 2 * 0.1) / 81)).toBeCloseTo(1, 9);
  });

  it.each([
    ['na64e-2022,na64e-2018', /already counts/],
    ['na64e-2022', /needs two/],
    ['na64e-2022,e137', /not added up/],
    ['na65,na64e-2022', /Unknown experiment/],
  ])('%s: refused with the reason', (text, message) => {
    const { status, stderr } = darkreach(['limit', '--combined', text, ...MASSES]);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe('limit --band', () => {
  it('10 % in the efficiency is ½ ln of it in the coupling', () => {
    const { points } = json<Curve>(['limit', '--experiment', 'na64mu-2022', '--band', 'efficiency', '--masses', '0.1']);
    const [{ lower, bandLow, bandHigh }] = points as unknown as [{ lower: number; bandLow: number; bandHigh: number }];
    expect(bandLow / lower).toBeCloseTo(1 / Math.sqrt(1.1), 9);
    expect(bandHigh / lower).toBeCloseTo(1 / Math.sqrt(0.9), 9);
  });

  it('of decays in flight goes as the fourth root: production and decay both grow as ε²', () => {
    const asked = ['limit', '--experiment', 'e137', '--plane', 'eps-mA-visible', '--band', 'efficiency', '--masses', '0.02'];
    const [{ lower, bandLow, bandHigh }] = json<Curve>(asked).points as unknown as [{ lower: number; bandLow: number; bandHigh: number }];
    expect(Math.log(lower / bandLow)).toBeCloseTo(0.25 * Math.log(1.1), 3);
    expect(Math.log(bandHigh / lower)).toBeCloseTo(-0.25 * Math.log(0.9), 3);
  });

  it('refuses a part that it does not have', () => {
    expect(darkreach(['limit', '--experiment', 'na64mu-2022', '--band', 'colour']).stderr).toMatch(/known: all, efficiency/);
  });
});
