import { modelParams } from '../modelParams.ts';
import type { ModelParams } from '../params.ts';

const short = (value: number): string => String(Number(value.toPrecision(4)));

/** `α_D = 0.1, m_A′ = 3 m_χ, Dirac dark matter` for a mediator of that symbol. */
export function darkSectorText(mediator: string, { alphaD, ratio, darkMatter, splitting }: ModelParams): string {
  const type = modelParams.darkMatter.options.find(({ id }) => id === darkMatter)?.title ?? darkMatter;
  return `$\\alpha_D = ${short(alphaD)}$, $${mediator} = ${short(ratio)}\\, m_\\chi$, ${type} dark matter${splitting > 0 ? `, $\\Delta/m_1 = ${short(splitting)}$` : ''}`;
}
