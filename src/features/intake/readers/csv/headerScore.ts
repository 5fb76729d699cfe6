import type { CsvField } from '@/domain/sources/csvFields'
import { foldHeader, HEADER_WORDS } from './headerWords'

const EXACT = 1
const NEARLY = 0.95
const IN_FULL = 0.9
const INSIDE = 0.75
const GEOCODED = 0.5
const A_DAY = /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b/
/** “Nom du service”: the name of what the row is, not of a way, a town or a person. */
const A_NAME =
  /^(?:nom|intitule|denomination|titre) (?:du|de la|de l|des|de) (?!commune|ville|rue|voie|contact|referent|president|responsable|personne|directeur|directrice|elu)/
/** Words that say whose column it is rather than what it holds. */
const AROUND =
  /\b(?:de|la|le|les|du|des|d|l|en|par|structure|etablissement|unite legale|organisme|organisation|association|asso|siege|social|centre|addr|adrs|contact|fiche|secretariat|accueil|principal|principale|generique|usuelle|usuel|postale|implantation|publi[cq]ue?|o n|oui non|\d)\b/g
/** What a geocoder adds to a table: of an address as it knows it, neither a name nor a key. */
const OF_GEOCODER =
  /^(?:result|geocod\w*|ban|geo) (?:score|id|name|label|type|status|housenumber|street|district|context|oldcity\w*|postcode|city|citycode|adresse|l\d)\b/
const FROM_GEOCODER: Partial<Record<string, CsvField>> = {
  'result postcode': 'postcode',
  'result city': 'city',
  'result citycode': 'inseeCode',
}
/** Headers with these words may only feed these fields: the word outweighs what stands beside it. */
const ONLY: readonly { words: RegExp; also?: RegExp; fields: readonly CsvField[] }[] = [
  { words: /\b(?:rdv|rendez vous|doctolib)\b/, fields: ['appointmentLink'] },
  { words: /\b(?:email|mail|mel|courriels?|messagerie)\b/, fields: ['emails'] },
  { words: /\b(?:tel|telephones?|portable|mobile|phone)\b/, fields: ['phones'] },
  { words: /\b(?:site|url|web|website|siteweb|internet)\b/, fields: ['website', 'appointmentLink'] },
  { words: /\b(?:insee|citycode)\b/, fields: ['inseeCode'] },
  { words: /\b(?:cp|codepostal|code postal|postcode|zip)\b/, fields: ['postcode', 'street'] },
  { words: /\b(?:siret)\b/, fields: ['siret'] },
  { words: /\b(?:siren|rna|ape|naf|finess)\b/, fields: [] },
  {
    words: /\bhoraires?\b/,
    also: /\b(?:commentaires?|observations?|precisions?|particuliers?|remarques?|notes?)\b/,
    fields: ['hoursNote'],
  },
  {
    words: /^(?:code|id|identifiant|uid|uuid|ref|reference|matricule) /,
    fields: ['postcode', 'inseeCode', 'siret'],
  },
  {
    words:
      /^(?:nb|nombre|total|date|annee|statut|etat|president|referent|responsable|directeur|directrice)\b/,
    fields: ['updatedOn'],
  },
]

/** How surely a header names a field, from 0 to 1; as a geocoder's column, never before one of the producer. */
export function headerScore(field: CsvField, column: string): number {
  const header = foldHeader(column)
  if (isOfGeocoder(column)) return FROM_GEOCODER[header] === field ? GEOCODED : 0
  const words = HEADER_WORDS[field]
  if (words.includes(header)) return EXACT
  const only = ONLY.find(({ words: said, also }) => said.test(header) && (also?.test(header) ?? true))
  if (only && !only.fields.includes(field)) return 0
  // “Ouverture lundi” tells the hours of one day, not of the week.
  if (A_DAY.test(header)) return words.some((word) => A_DAY.exec(header)?.[0] === word) ? IN_FULL : 0
  if (field === 'name' && A_NAME.test(header)) return IN_FULL
  const bare = singular(header.replaceAll(AROUND, ' '))
  const singulars = words.map((word) => singular(word.replaceAll(AROUND, ' ')) || word)
  if (bare !== '' && singulars.includes(bare)) return NEARLY
  const inside = words.filter((word) => word.length > 2 && ` ${header} `.includes(` ${word} `))
  if (inside.length === 0) return 0
  // The longest known words tell most: “nom commune” is a commune, not a name.
  const longest = Math.max(...inside.map((word) => word.length))
  return INSIDE * Math.min(1, 0.7 + (0.3 * longest) / header.length)
}

/** Whether a geocoder put this column beside those of the producer. */
export const isOfGeocoder = (column: string): boolean => OF_GEOCODER.test(foldHeader(column))

const singular = (words: string) =>
  words
    .split(' ')
    .filter(Boolean)
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .join(' ')
