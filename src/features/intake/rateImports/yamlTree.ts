import { parseDocument } from 'yaml'

/** A YAML file as texts, lists and records: no number is read as a float, no date as an instant. */
export type Tree = string | null | readonly Tree[] | { readonly [key: string]: Tree }
export type Branch = { readonly [key: string]: Tree }

/** A few references to the same piece, as people write them; a file that multiplies itself is refused. */
const MOST_ALIASES = 50

type Read = { tree: Tree; fault?: undefined } | { tree?: undefined; fault: { line: number; message: string } }

/** Reads a YAML file; its first fault, with its line, where it is none. */
export function yamlTree(text: string): Read {
  // `failsafe`: every scalar stays the text that was written.
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: true, logLevel: 'silent' })
  const [error] = document.errors
  if (error) return { fault: { line: error.linePos?.[0].line ?? 0, message: faultWords(error.code) } }
  try {
    return { tree: plain(document.toJS({ maxAliasCount: MOST_ALIASES })) }
  } catch (thrown) {
    if (thrown instanceof ReferenceError)
      return { fault: { line: 0, message: 'trop de renvois d’un passage à l’autre' } }
    throw thrown
  }
}

function plain(value: unknown): Tree {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, plain(inside)]))
  return String(value)
}

const WORDS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'une clef est donnée deux fois',
  TAB_AS_INDENT: 'une tabulation tient lieu d’espaces',
  BAD_INDENT: 'le décalage d’une ligne n’est pas bon',
  MISSING_CHAR: 'un signe manque',
  UNEXPECTED_TOKEN: 'un signe n’est pas attendu là',
  MULTIPLE_DOCS: 'le fichier contient plusieurs documents',
}

const faultWords = (code: string): string => WORDS[code] ?? 'ce n’est pas du YAML'

/** The branch that a tree is, `null` where it is a text, a list or nothing. */
export function branchOf(tree: Tree | undefined): Branch | null {
  return typeof tree === 'object' && tree !== null && !isList(tree) ? tree : null
}

/** Tells a list from a branch. */
export const isList = (tree: Tree | undefined): tree is readonly Tree[] => Array.isArray(tree)

/** The text of a leaf; `null` for none, and for what YAML calls null. */
export function textOf(tree: Tree | undefined): string | null {
  if (typeof tree !== 'string') return null
  const text = tree.trim()
  return text === '' || text === '~' || /^null$/i.test(text) ? null : text
}
