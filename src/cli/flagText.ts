import type { Flag } from './call.ts';

export const EXIT_CODES = 'Exit codes: 0 done, 1 failed, 2 wrong call. JSON on stdout, messages on stderr.';

/** `-o, --out FILE`. */
export const flagName = (name: string, { short, value }: Flag): string =>
  `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
