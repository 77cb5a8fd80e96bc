import { lazy } from 'react';

/** The export dialog of the explorer; its code is fetched when it is first opened. */
export const DocumentExport = lazy(async () => ({ default: (await import('./DocumentExport.tsx')).DocumentExport }));
