/**
 * Service worker: the app works without a network after the first visit. Each version keeps its files in a cache of
 * its own and answers from it alone, so that a page never gets parts of two versions.
 */

/** Filled in when the app is built: every file of this version, and a name made of their contents. */
declare const __BUILD__: { readonly version: string; readonly files: readonly string[] };

const scope = self as unknown as ServiceWorkerGlobalScope;
/** Other apps of the same origin have caches too. */
const PREFIX = `darkreach ${scope.registration.scope} `;
const { version, files } = __BUILD__;
const NAME = PREFIX + version;

/** All or nothing: a version that did not arrive whole is never used. */
async function store(): Promise<void> {
  try {
    const cache = await caches.open(NAME);
    await cache.addAll(files.map((file) => new Request(file, { cache: 'no-cache' })));
  } catch (error) {
    await caches.delete(NAME);
    throw error;
  }
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== NAME).map((name) => caches.delete(name)));
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(NAME);
  return (await cache.match(request, { ignoreSearch: true })) ?? fetch(request);
}

/** Pages of the version before must be gone first; the one that asks loads itself again. */
async function takeOver(asking: ExtendableMessageEvent['source']): Promise<void> {
  const windows = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.length <= 1) await scope.skipWaiting();
  else asking?.postMessage('others are open');
}

scope.addEventListener('install', (event) => event.waitUntil(store()));
scope.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
scope.addEventListener('message', (event) => {
  if (event.data === 'take over') event.waitUntil(takeOver(event.source));
});
scope.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(scope.registration.scope)) event.respondWith(answer(event.request));
});
