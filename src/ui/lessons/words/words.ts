import * as beam from './en/beam.ts';
import * as limits from './en/limits.ts';
import * as page from './en/page.ts';
import * as relic from './en/relic.ts';

/**
 * All words of the lessons in the language of the page. Another language is a folder like `en` with the same names:
 * the compiler says what is missing.
 */
export const words = { ...relic, ...limits, ...beam, ...page };
