import type { CsvField } from '@/domain/sources/csvFields'
import { fold } from '@/domain/text/foldText'
import { BODY_WORDS } from './words/bodyWords'
import { CONTACT_WORDS } from './words/contactWords'
import { HOURS_WORDS } from './words/hoursWords'
import { PLACE_WORDS } from './words/placeWords'

/** How producers name the columns of each field, folded: French and English, with the codes of known formats. */
export const HEADER_WORDS: Readonly<Record<CsvField, readonly string[]>> = {
  ...BODY_WORDS,
  ...PLACE_WORDS,
  ...CONTACT_WORDS,
  ...HOURS_WORDS,
}

/** Names of the columns that tell rows apart. */
export const KEY_WORDS: readonly string[] = [
  'id',
  'identifiant',
  'cle',
  'clef',
  'code',
  'matricule',
  'numero',
  'uuid',
  'ref',
  'reference',
  'key',
  'nofinesset',
  'finess',
  'rna',
  'n',
  'uid',
  'guid',
  'id national',
  'numero rna',
  'num',
  'no',
  'identifiant unique',
]

/**
 * A header as those words are written, whatever producers put around: `Adresse_E-mail` → `adresse email`, `codePostal` → `code postal`,
 * `C.P.` → `cp`, `N° voie` → `n voie`.
 */
export function foldHeader(header: string): string {
  return fold(
    header.replaceAll(/(?<!\p{L})M[àa]J(?!\p{L})/gu, 'maj').replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2'),
  )
    .replaceAll(/(?<![a-z])([a-z])\.(?=[a-z](?:\.|$| ))/g, '$1')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .replaceAll(/\be mail\b/g, 'email')
    .trim()
}
