import {
  type Branch,
  branchOf,
  isList,
  type Tree,
  textOf,
  yamlTree,
} from '@/features/intake/rateImports/yamlTree'
import { type GuideNotice, notice } from './GuideNotice'

/** The facts at the head of a file, its text and the line where it starts; `null` text facts are absent. */
export type Header = { fields: Branch; lineOf: (key: string) => number; text: string; textLine: number }

const HEAD = /^---\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/

/** Reads the head of a file: UTF-8 alone, YAML between two lines of dashes. A fault refuses the file. */
export function readHeader(file: string, bytes: Buffer): Header | GuideNotice {
  const decoded = decode(bytes)
  if (decoded === null) return notice(file, 0, 'fichier', file, 'ce fichier n’est pas en UTF-8 : refusé')
  const found = HEAD.exec(decoded)
  if (!found)
    return notice(file, 1, 'en-tête', '', 'pas d’en-tête entre deux lignes « --- » : fichier refusé')
  const [whole, head = ''] = found
  const { tree, fault } = yamlTree(head)
  if (fault) return notice(file, fault.line + 1, 'en-tête', '', `${fault.message} : fichier refusé`)
  const fields = tree === null ? {} : branchOf(tree)
  if (!fields)
    return notice(
      file,
      1,
      'en-tête',
      '',
      'l’en-tête n’est pas une suite de « clé : valeur » : fichier refusé',
    )
  const lines = head.split('\n')
  const rest = decoded.slice(whole.length)
  const blank = /^\n*/.exec(rest)?.[0].length ?? 0
  return {
    fields,
    lineOf: (key) => lines.findIndex((line) => line.startsWith(`${key}:`)) + 2,
    text: rest.slice(blank),
    textLine: whole.split('\n').length + blank,
  }
}

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true })
      .decode(bytes)
      .replaceAll('\r\n', '\n')
      .replaceAll('\r', '\n')
  } catch {
    return null
  }
}

/** The one text of a key; `null` for none, and for a list. */
export const oneText = (fields: Branch, key: string): string | null => textOf(fields[key])

/** The texts of a key that lists them; one alone counts. */
export function texts(tree: Tree | undefined): string[] {
  const all = isList(tree) ? tree : [tree]
  return all.flatMap((each) => textOf(each ?? null) ?? [])
}
