import { describe, expect, it } from 'vitest';
import { CHARS } from '../../src/figure/data/fontMetrics.ts';
import { runWidth, texLabel } from '../../src/figure/texLabel.ts';
import type { TextRun } from '../../src/figure/types.ts';

const style = { size: 10, font: 'serif', weight: 400 } as const;
const text = (tex: string) => texLabel(tex, style).runs;
const math = (tex: string) => texLabel(tex, style, 'math').runs;
const shown = (runs: readonly TextRun[]) => runs.map((run) => (run.italic ? `/${run.text}/` : run.text)).join(' ');

describe('labels', () => {
  it('set variables italic, and words and units upright', () => {
    expect(shown(text('$m_{A′}$ (MeV)'))).toBe('/m/ /A/ ′ (MeV)');
    expect(shown(text('NA64\\mathit{e} 2022'))).toBe('NA64 /e/ 2022');
    expect(shown(text('NA64\\mu 2022'))).toBe('NA64 /μ/ 2022');
    expect(shown(text('LSND (\\alpha_D = 0.5)'))).toBe('LSND ( /α/ /D/ = 0.5)');
    expect(shown(math('E_\\mathrm{miss}'))).toBe('/E/ miss');
    expect(shown(text('CRESST-III'))).toBe('CRESST-III');
    expect(shown(text('GeV^{-1}'))).toBe('GeV −1');
  });

  it('lower a subscript of 0.72 em by 0.22 em and raise a superscript by 0.36 em', () => {
    const sub = math('m_\\chi')[1] as TextRun;
    expect(sub).toMatchObject({ text: 'χ', italic: true });
    expect([sub.size, sub.y].map((v) => v.toFixed(6))).toEqual(['7.200000', '2.200000']);
    const sup = text('10^{12} EOT')[1] as TextRun;
    expect(sup).toMatchObject({ text: '12', italic: false });
    expect([sup.size, sup.y].map((v) => v.toFixed(6))).toEqual(['7.200000', '-3.600000']);
  });

  it('put a subscript and a superscript of one base over each other', () => {
    const [, sub, sup] = math('E_\\mathrm{miss}^\\mathrm{min}');
    expect(sub?.x).toBe(sup?.x);
    expect([sub?.text, sup?.text]).toEqual(['miss', 'min']);
  });

  it('write a product with thin spaces, however it is typed', () => {
    const width = (tex: string) => texLabel(tex, style).width;
    expect(width('5 \\times 10^{12}')).toBeCloseTo(width('5×10^{12}'), 9);
    expect(shown(text('5 \\times 10^{12}'))).toBe('5 × 10 12');
    const [five, times] = text('5 × 10');
    expect((times as TextRun).x - runWidth(five as TextRun)).toBeCloseTo(10 / 6, 9);
  });

  it('turn superscript characters into real superscripts', () => {
    expect(text('e⁺')).toEqual(text('e^+'));
    expect(text('10⁻³').map((run) => run.text)).toEqual(text('10^{-3}').map((run) => run.text));
  });

  it('use the true minus sign in symbols and exponents, the hyphen in words', () => {
    expect(shown(math('g-2'))).toContain('−');
    expect(shown(text('10^{-15}'))).toBe('10 −15');
    expect(shown(text('SuperCDMS-like'))).toContain('-');
  });

  it('take signs that the text font lacks from the mathematics font', () => {
    const run = text('\\lesssim')[0];
    expect(run).toMatchObject({ text: '≲', font: 'math', italic: false, weight: 400 });
    expect(text('m')[0]?.font).toBe('serif');
  });

  it('begin no run with a space, which SVG would drop', () => {
    for (const tex of ['NA64\\mathit{e} 2022', '\\alpha_D = 0.5', 'a \\mathrm{b} c', 'x^2 y']) {
      for (const run of text(tex)) expect(run.text.startsWith(' ')).toBe(false);
    }
  });

  it('measure as wide as their runs reach', () => {
    const { runs, width } = texLabel('NA64\\mathit{e} computed, 5 \\times 10^{12} EOT', style);
    const last = runs.at(-1) as TextRun;
    expect(last.x + runWidth(last)).toBeCloseTo(width, 9);
    expect(width).toBeGreaterThan(100);
  });

  it('reach higher with a superscript and lower with a subscript', () => {
    const plain = texLabel('10', style);
    expect(texLabel('10^2', style).ascent).toBeGreaterThan(plain.ascent);
    expect(texLabel('m_\\chi', style).descent).toBeGreaterThan(plain.descent);
  });

  it('show the name of a command they do not know', () => {
    expect(shown(text('\\nonsense'))).toBe('nonsense');
  });

  it('know the width of every sign in use', () => {
    for (const sign of 'αβγεχμπντφψωΓΔΛΩ−×′±≤≥≲≳≈∼→∞∝⟨⟩∫ℓℏ⊙†·–—’“”ö') expect(CHARS).toContain(sign);
  });
});
