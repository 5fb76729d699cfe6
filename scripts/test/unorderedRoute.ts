const ENTRY = /^src\/app\/.*\/(?:route|layout)\.tsx?$/
/** Anything of ours but what is known to hold nothing of Payload. */
const MAY_REACH_PAYLOAD = /from\s*['"](?:@\/(?!domain\/|errors['"]|env['"])|@collections\/|\.)/
const OPENS_ON_CONFIG = /^import (?:\w+ from )?'@payload-config'\n/

/**
 * What is wrong with a route handler or a layout that reaches Payload otherwise than by its first import. Turbopack names a server's chunk after its
 * modules in the order in which they were met: routes that meet the same ones in another order each get a copy of the whole of them.
 */
export function unorderedRoute(file: string, text: string): string[] {
  if (!ENTRY.test(file) || !MAY_REACH_PAYLOAD.test(text) || OPENS_ON_CONFIG.test(text)) return []
  return ["ce fichier s’ouvre sur import '@payload-config' : sans lui, il a sa propre copie de tout Payload"]
}
