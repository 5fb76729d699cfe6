const ROUTE = /^src\/app\/.*\/route\.ts$/
const REACHES_PAYLOAD = /from\s*['"](?:@\/features\/|@\/infra\/openPayload)/
const OPENS_ON_CONFIG = /^import (?:\w+ from )?'@payload-config'\n/

/**
 * What is wrong with a route handler that reaches Payload otherwise than by its first import. Turbopack names a server's chunk after its
 * modules in the order in which they were met: routes that meet the same ones in another order each get a copy of the whole of them.
 */
export function unorderedRoute(file: string, text: string): string[] {
  if (!ROUTE.test(file) || !REACHES_PAYLOAD.test(text) || OPENS_ON_CONFIG.test(text)) return []
  return ["une route s’ouvre sur import '@payload-config' : sans lui, elle a sa propre copie de tout Payload"]
}
