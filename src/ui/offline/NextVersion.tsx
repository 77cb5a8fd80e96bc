import { Notice } from '../controls/Notice.tsx';
import { dismissNextVersion, offlineStore, startNextVersion } from './offlineStore.ts';

/** Says that a newer version is here; it starts when the person wants it. */
export function NextVersion() {
  const { next, blocked } = offlineStore();
  if (!next) return null;
  return (
    <Notice action={{ label: 'Use it now', onClick: startNextVersion }} onDismiss={dismissNextVersion}>
      A new version of DarkReach is ready. {blocked && 'Close its other tabs first: they show the version before.'}
    </Notice>
  );
}
