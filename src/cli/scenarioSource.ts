import { readFileSync } from 'node:fs';
import { permalinkIn } from '../figure/reopen.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { parseScenario } from '../scenario/url.ts';
import { UsageError } from './options.ts';
import { scenarioLink } from './scenarioJson.ts';

/** The document behind `--scenario`: a permalink, or a file that holds one; `-` is stdin. */
export function readScenario(source: string): Scenario {
  const isLink = /^#|^[a-z]+:\/\/|^plane=/i.test(source);
  const link = isLink ? source : linkIn(readText(source), source);
  const text = link.slice(link.indexOf('#') + 1);
  if (text.startsWith('lesson=')) throw new UsageError(`${isLink ? 'the link' : source} opens a step of a lesson, which the app draws`);
  const { scenario, problems } = parseScenario(text);
  if (problems.length > 0) throw new UsageError(`${isLink ? 'the link' : source}: ${problems.join(' ')}`);
  return scenario;
}

/** Every byte as one character, so that links are found in pictures too. */
function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'latin1');
  } catch {
    throw new UsageError(`cannot read the scenario ${file}`);
  }
}

/** A scenario file is JSON; an exported figure carries its permalink. */
function linkIn(text: string, file: string): string {
  const own = text.trimStart().startsWith('{') ? scenarioLink(Buffer.from(text, 'latin1').toString('utf8'), file) : null;
  const link = own ?? permalinkIn(text);
  if (link === null) throw new UsageError(`${file} is neither a scenario nor an exported figure`);
  return link;
}
