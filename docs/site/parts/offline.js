// keeps the files of the playground, so that it works without a network after the first visit
const name = '{version}'
const files = [/* files */]

self.addEventListener('install', (event) => event.waitUntil(caches.open(name).then((cache) => cache.addAll(files)).then(() => self.skipWaiting())))
self.addEventListener('activate', (event) =>
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter((other) => other !== name).map((other) => caches.delete(other)))).then(() => self.clients.claim()))
)
self.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET') return
  // a page that is newer than what was kept wins while there is a network
  event.respondWith(
    event.request.mode === 'navigate'
      ? fetch(event.request).catch(() => caches.match(event.request, {ignoreSearch: true, ignoreVary: true}))
      : caches.match(event.request, {ignoreVary: true}).then((kept) => kept ?? fetch(event.request))
  )
})
