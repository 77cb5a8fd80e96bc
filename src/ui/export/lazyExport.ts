import { lazyPart } from '../controls/lazyPart.tsx';

/** The export dialog of the explorer; its code is fetched when it is first opened. */
export const DocumentExport = lazyPart('The export', async () => (await import('./DocumentExport.tsx')).DocumentExport);
