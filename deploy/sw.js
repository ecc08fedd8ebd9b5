// Switches the site's service worker off for good: put this file in the place of sw.js. A browser
// that had the worker fetches it on the next visit, drops every copy, and from then on asks the
// server alone. Leave it there for as long as old visitors may come back; a site without any sw.js
// would leave their workers as they are.
const { scope } = self.registration;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(goAway()));
// A page that asks whether it is kept is told that it is not.
self.addEventListener("message", ({ ports: [port] }) => port?.postMessage(false));

async function goAway() {
  const names = (await caches.keys()).filter((name) => name.startsWith(`${scope} `));
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
