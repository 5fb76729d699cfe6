const IMPORT = /(?:^|\n)\s*import\s(?!type\b)([^'"]*?)\sfrom\s*['"]([^'"]+)['"]/g
const INSTANCE_OF = /\binstanceof\s+([A-Za-z_$][\w$]*)/g
/** A key of an object of zod that takes anything: since zod 4.6 it must be there unless it is said to be optional. */
const BARE_UNKNOWN = /\b(\w+):\s*z\.(?:unknown|any)\(\)(?!\.(?:optional|nullish|default|catch)\()/g
/** A condition through a relation that asks for what is not there: MongoDB takes it for every document. */
const ABSENT_THROUGH_RELATION = /([\w}]+\.\w+)['`]\]?:\s*\{\s*exists:\s*false\b/g
/** Node's own classes exist once a process. */
const OF_NODE = /^node:/

/** What is drawn is handed what it shows: `src/app`, or a function of `read/`, opens the base. */
const IN_UI: readonly (readonly [RegExp, string])[] = [
  [/\bopenPayload\b/, 'openPayload sous ui/ : la route, ou une fonction de read/, ouvre la base'],
  [/^['"]use server['"]/m, 'action de serveur sous ui/ : sa place est dans write/'],
]

/**
 * What a file holds that compiles and passes elsewhere, and breaks once the portal is built or on the other database, as sentences: `instanceof` on a class of a
 * package, of which the bundles of one server hold several copies; a key of a zod object that may be anything but not be missing; a
 * condition that one of the two databases does not hold. Under `ui/` of `file`, what opens the base or writes.
 */
export function forbiddenForms(text: string, file = ''): string[] {
  const foreign = foreignNames(text)
  return [
    ...[...text.matchAll(INSTANCE_OF)].flatMap(([, name = '']) => {
      const from = foreign.get(name)
      return from ? [`instanceof ${name}, classe de ${from} : reconnaître l’erreur par ce qu’elle porte`] : []
    }),
    ...[...text.matchAll(BARE_UNKNOWN)].map(
      ([, key]) => `${key}: z.unknown() exige sa clé : ajouter .optional()`,
    ),
    ...[...text.matchAll(ABSENT_THROUGH_RELATION)].map(
      ([, path]) => `${path}: { exists: false } vaut pour tout sur MongoDB : écrire { equals: null }`,
    ),
    ...(file.includes('/ui/') ? IN_UI : []).flatMap(([form, fault]) => (form.test(text) ? [fault] : [])),
  ]
}

/** The names that come from packages, with their package: `Error as PayloadError` counts as `PayloadError`. */
function foreignNames(text: string): Map<string, string> {
  const names = new Map<string, string>()
  for (const [, clause = '', from = ''] of text.matchAll(IMPORT)) {
    if (
      from.startsWith('.') ||
      from.startsWith('@/') ||
      from.startsWith('@collections/') ||
      OF_NODE.test(from)
    )
      continue
    for (const part of clause.replaceAll(/[{}]/g, ',').split(',')) {
      const name = part
        .trim()
        .split(/\s+as\s+/)
        .at(-1)
      if (name && !name.startsWith('type ')) names.set(name, from)
    }
  }
  return names
}
