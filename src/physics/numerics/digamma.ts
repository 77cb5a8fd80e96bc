import { add, type Complex, complex, divide, exponential, logarithm, multiply, scale, subtract } from './complex.ts';

/** B_{2n}/2n of the asymptotic series, n = 1, 2, … */
const COEFFICIENTS = [1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32760, 1 / 12, -3617 / 8160];

/**
 * Digamma function ψ of a complex argument.
 *   ψ(z) = ψ(1 − z) − π cot πz for Re z < 1/2, else upwards by ψ(z) = ψ(z + 1) − 1/z, then
 *   ψ(z) ~ ln z − 1/2z − Σ B_{2n}/(2n z^{2n})
 * Source: recurrence, reflection and asymptotic series as in the DLMF, sections 5.5 and 5.11. Accuracy: 1e-14 away from the poles.
 */
export function digamma(z: Complex): Complex {
  if (z.re < 0.5) return subtract(digamma(complex(1 - z.re, -z.im)), scale(cotangent(scale(z, Math.PI)), Math.PI));
  let shift = complex(0);
  let w = z;
  while (w.re < 10 && Math.abs(w.im) < 10) {
    shift = add(shift, divide(complex(1), w));
    w = complex(w.re + 1, w.im);
  }
  return subtract(asymptotic(w), shift);
}

function asymptotic(z: Complex): Complex {
  const inverse = divide(complex(1), z);
  const inverse2 = multiply(inverse, inverse);
  let series = complex(0);
  for (const coefficient of COEFFICIENTS.toReversed()) series = multiply(inverse2, add(series, complex(coefficient)));
  return subtract(subtract(logarithm(z), scale(inverse, 0.5)), series);
}

/** cot z; far from the real axis the exponential is tiny and the result −i or +i. */
function cotangent(z: Complex): Complex {
  const upper = z.im >= 0;
  const q = exponential(multiply(z, complex(0, upper ? 2 : -2)));
  const ratio = divide(add(q, complex(1)), subtract(q, complex(1)));
  return multiply(ratio, complex(0, upper ? 1 : -1));
}
