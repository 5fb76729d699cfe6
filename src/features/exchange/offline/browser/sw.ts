/** Written by the build: the digest of the files. A new build is a new cache, taken whole. */
declare const BUILD: string
declare const ACCENT: string
declare const FILES: string[]

type Waiting = Event & { waitUntil: (work: Promise<unknown>) => void }
type Fetching = Waiting & { request: Request; respondWith: (answer: Promise<Response>) => void }
/** As the standard has it: the library of types for workers cannot stand beside that of pages. */
type ShellWorker = {
  skipWaiting: () => Promise<void>
  clients: { claim: () => Promise<void> }
  addEventListener: ((type: 'install' | 'activate', listener: (event: Waiting) => void) => void) &
    ((type: 'fetch', listener: (event: Fetching) => void) => void)
}
const worker = self as unknown as ShellWorker

const PREFIX = 'repere-hors-ligne-'
const CACHE = `${PREFIX}${BUILD}`

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) =>
        cache.addAll(FILES.map((file) => new Request(file, { cache: 'reload', credentials: 'omit' }))),
      )
      .then(() => worker.skipWaiting()),
  )
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names
            .filter((name) => name.startsWith(PREFIX) && name !== CACHE)
            .map((name) => caches.delete(name)),
        ),
      )
      .then(() => worker.clients.claim()),
  )
})

/** The files of the shell, by their names, and nothing else: no page of the portal, no answer of the API is ever kept. */
worker.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url)
  if (origin !== location.origin || event.request.method !== 'GET' || !FILES.includes(pathname)) return
  // By its name alone: the portal's answers vary with what a browser says of its colours, which an asking of ours does not say.
  const held = caches.open(CACHE).then((cache) => cache.match(pathname, { ignoreVary: true }))
  event.respondWith(held.then((file) => file ?? fetch(event.request)))
  // A setting, of no build: what is new of it is there at the next opening.
  if (pathname === ACCENT) event.waitUntil(refresh(pathname))
})

async function refresh(file: string): Promise<void> {
  const fresh = await fetch(file, { cache: 'reload', credentials: 'omit' }).catch(() => null)
  if (fresh?.ok) await (await caches.open(CACHE)).put(file, fresh)
}
