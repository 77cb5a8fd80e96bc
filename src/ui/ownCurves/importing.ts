import { dismissFault, reportFault } from '../faultStore.ts';

type Importing = typeof import('./importStore.ts');

const WHAT = 'The reader of curves could not be loaded';

/** What reads and places curves is loaded with the first one; a failure is told under the header, with Retry. */
export async function importing(act: (store: Importing) => void): Promise<void> {
  dismissFault(WHAT);
  try {
    act(await import('./importStore.ts'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    reportFault({ what: WHAT, reason, retry: () => void importing(act) });
  }
}
