import { offlineStore } from './offlineStore.ts';

/** Keeps the app for use without a network, once the first view has been drawn. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const start = () => setTimeout(() => void register(), 2000);
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true });
}

/** Where it is refused, such as in a private window, the app needs its network and nothing else changes. */
async function register(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.register('./sw.js');
    const replaces = navigator.serviceWorker.controller !== null;
    if (replaces) navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    navigator.serviceWorker.addEventListener('message', () => offlineStore.setState({ blocked: true }));
    if (registration.waiting) announce(registration.waiting);
    registration.addEventListener('updatefound', () => follow(registration.installing));
  } catch {
    // Nothing to keep.
  }
}

function follow(worker: ServiceWorker | null): void {
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'installed' && navigator.serviceWorker.controller) announce(worker);
  });
}

const announce = (next: ServiceWorker): void => offlineStore.setState({ next, blocked: false });
