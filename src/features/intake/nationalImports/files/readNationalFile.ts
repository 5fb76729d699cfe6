import { basename } from 'node:path'
import type { SourceNotice } from '@/domain/sources/SourceRecord'
import { InvalidInput } from '@/errors'
import {
  type ReadPublication,
  readPublication,
} from '@/features/intake/readers/servicePublic/readPublication'
import type { NationalFile } from './NationalFile'

/** A sheet that was read, an index of the guide that is none, or why it is refused; `code` is what its name or its first words say that it is, where they do. */
export type NationalRead =
  | { kind: 'index' }
  | ({ kind: 'read' } & ReadPublication)
  | { kind: 'refused'; code: string | null; notice: SourceNotice & { file: string } }

const NAMED = /(?:^|\/)([FNR]\d+)\.xml$/i
/** Menus and trees that the guide gives beside its sheets: the sheets say the same. */
const INDEX =
  /^(arborescence|accueil|actualites?|centresdecontact|commentfairesi|dossiers|evenements?|glossaire|menu|nouveautes?|questionsreponses|redirections?|servicesenligne|themes?)\b/i
const IDENTIFIED = /\bID="([FNR]\d+)"/
/** How far in a file its code stands. */
const HEAD = 4000
const FAULT = /^(\d+):(\d+): (.*)$/s

/** Reads a file of the guide: a fault refuses it alone, with its line and its column. */
export async function readNationalFile(file: NationalFile): Promise<NationalRead> {
  if (INDEX.test(basename(file.name))) return { kind: 'index' }
  let text = ''
  try {
    text = decode(await file.read())
    return { kind: 'read', ...readPublication(text) }
  } catch (error) {
    const code = NAMED.exec(file.name)?.[1] ?? IDENTIFIED.exec(text.slice(0, HEAD))?.[1] ?? null
    return {
      kind: 'refused',
      code: code?.toUpperCase() ?? null,
      notice: { ...wordFault(error), file: file.name },
    }
  }
}

/** @throws InvalidInput on bytes that are no text of their encoding. */
function decode(bytes: Buffer): string {
  const declared = /^<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(bytes.toString('latin1', 0, 200))?.[1]
  try {
    return new TextDecoder(declared ?? 'utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new InvalidInput(`octets qui ne sont pas du texte ${declared ?? 'UTF-8'} : fichier refusé`, {
      cause: error,
    })
  }
}

function wordFault(error: unknown): SourceNotice {
  if (error instanceof InvalidInput) return { row: 0, column: '', value: '', rule: error.message }
  const message = error instanceof Error ? error.message : String(error)
  const [, line, column, words] = FAULT.exec(message) ?? []
  if (line === undefined) return { row: 0, column: '', value: '', rule: message }
  return {
    row: Number(line),
    column: `colonne ${column}`,
    value: '',
    rule: `${inFrench(words ?? '')} : fichier refusé`,
  }
}

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^unclosed tag: (.*)$/, 'balise jamais fermée'],
  [/^unexpected close tag|unmatched closing tag/, 'balise fermée sans être ouverte'],
  [/undefined entity/, 'entité inconnue'],
  [/^doctype/, 'déclaration DOCTYPE'],
  [/^too deep/, 'balises trop imbriquées'],
  [/^no element|must contain a root|document must/, 'fichier vide'],
  [/duplicate attribute/, 'attribut donné deux fois'],
  [/disallowed character/, 'caractère interdit'],
]

/** What the parser says, in French where it is known, else in its own words. */
function inFrench(words: string): string {
  const line = words.trim().replace(/\.$/, '')
  for (const [pattern, french] of WORDS) {
    const found = pattern.exec(line)
    if (found) return `XML mal formé, ${french}${found[1] ? ` (${found[1]})` : ''}`
  }
  return `XML mal formé (${line})`
}
