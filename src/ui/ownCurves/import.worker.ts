import { type NamedBytes, parseFiles } from './parse.ts';

/** Large files are read here, so that the page does not freeze. One question, one answer. */
addEventListener('message', async (event: MessageEvent<readonly NamedBytes[]>) => postMessage(await parseFiles(event.data)));
