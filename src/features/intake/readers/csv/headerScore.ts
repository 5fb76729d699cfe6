import type { CsvField } from '@/domain/sources/csvFields'
import { dayOfHeader } from './dayOfHeader'
import { headerForms } from './headerForms'
import { foldHeader, HEADER_WORDS } from './headerWords'

const EXACT = 1
const NEARLY = 0.95
const IN_FULL = 0.9
const INSIDE = 0.75
const GEOCODED = 0.5
const A_DAY = /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b/
/** Whose name or address a column holds: of a person, of another body. */
const OF_SOMEBODY =
  /\b(?:responsable|president\w*|referente?|directeur|directrice|interlocut\w*|elue?|maire|gerante?|prenom|gestionnaire|titulaire|signataire|porteur|tutelle|civilite|ej|entite juridique|(?:nom|personne|prenom) (?:du |de |a )?contact\w*)\b/
/** When something was told anew. */
const AN_UPDATE =
  /\b(?:maj|mise? a jour|modif\w*|actualis\w*|verifi\w*|updated?|revision|revise\w*|valide\w*)\b/
/** “Nom du service”: the name of what the row is, not of a way, a town or a person. */
const A_NAME =
  /^(?:nom|intitule|denomination|titre) (?:du|de la|de l|des|de|d un|d une) (?!(?:la |l )?(?:commune|ville|rue|voie|contact|referent|president|responsable|personne|directeur|directrice|elu))/
/** Words that say whose column it is rather than what it holds. */
const AROUND =
  /\b(?:de|la|le|les|du|des|d|l|en|par|structure|etablissement|unite legale|organisme|organisation|association|asso|siege|social|centre|addr|adrs|contacts?|fiche|secretariat|accueil|principal|principale|generique|usuelle|usuel|postale|implantation|publi[cq]ue?|o n|oui non|et|\d)\b/g
/** What a geocoder adds to a table: of an address as it knows it, neither a name nor a key. */
const OF_GEOCODER =
  /^(?:result|geocod\w*|ban|geo) (?:score|id|name|label|type|status|housenumber|street|district|context|oldcity\w*|postcode|city|citycode|adresse|l\d)\b/
const FROM_GEOCODER: Partial<Record<string, CsvField>> = {
  'result postcode': 'postcode',
  'result city': 'city',
  'result citycode': 'inseeCode',
}
const A_SECOND_LINE = /\b(?:adresse|address|street|ligne)\b.{0,60}\b[2-9]$/
/** Headers with these words may only feed these fields: the word outweighs what stands beside it. */
const ONLY: readonly { words: RegExp; also?: RegExp; fields: readonly CsvField[] }[] = [
  { words: /\b(?:rdv|rendez vous|doctolib)\b/, fields: ['appointmentLink'] },
  { words: /\b(?:email|mail|mel|courriels?|messagerie)\b/, fields: ['emails'] },
  { words: /\b(?:tel|telephones?|portable|mobile|phone)\b/, fields: ['phones'] },
  {
    words: /^(?!nom d).*\b(?:site|url|web|website|siteweb|internet)\b/,
    fields: ['website', 'appointmentLink'],
  },
  { words: A_SECOND_LINE, fields: ['complement'] },
  { words: /\b(?:voie|typvoie|typevoie|numvoie)\b/, fields: ['street', 'complement'] },
  { words: /\b(?:insee|citycode)\b/, fields: ['inseeCode'] },
  { words: /\b(?:cp|codepostal|code postal|postcode|zip)\b/, fields: ['postcode', 'street', 'city'] },
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
      /^(?:nb|nbre|nombre|total|date|annee|statut|etat|capacite|montant|tarif|age|president|referent|responsable|directeur|directrice)\b/,
    fields: ['updatedOn'],
  },
]

/** How surely a header names a field, from 0 to 1; as a geocoder's column, never before one of the producer. */
export function headerScore(field: CsvField, column: string): number {
  if (isOfGeocoder(column)) return FROM_GEOCODER[foldHeader(column)] === field ? GEOCODED : 0
  const forms = headerForms(column)
  // What a header says in short is as sure as what it says in full, but never before it.
  return Math.max(0, ...forms.map((header, at) => formScore(field, header) - at / 100))
}

/** Whether the words of a header keep it for other fields than this one. */
export const isKeptFrom = (field: CsvField, column: string): boolean =>
  headerForms(column).some((header) => onlyFields(header)?.includes(field) === false)

const onlyFields = (header: string) =>
  ONLY.find(({ words: said, also }) => said.test(header) && (also?.test(header) ?? true))?.fields

function formScore(field: CsvField, header: string): number {
  const words = HEADER_WORDS[field]
  if (words.includes(header)) return EXACT
  if (onlyFields(header)?.includes(field) === false) return 0
  if (OF_SOMEBODY.test(header) && field !== 'phones' && field !== 'emails') return 0
  const day = dayOfHeader(header)
  if (day) return day === field ? IN_FULL : 0
  // “Ouverture lundi” tells the hours of one day, not of the week.
  if (A_DAY.test(header) && field !== 'hours' && field !== 'hoursNote') return 0
  if (field === 'complement' && A_SECOND_LINE.test(header)) return IN_FULL
  if (field === 'name' && A_NAME.test(header)) return IN_FULL
  const bare = singular(header.replaceAll(AROUND, ' '))
  if (bare !== '' && words.some((word) => isNearly(word, bare))) return NEARLY
  if (field === 'updatedOn') return AN_UPDATE.test(header) ? IN_FULL : 0
  const inside = words.filter((word) => word.length > 2 && ` ${header} `.includes(` ${word} `))
  if (inside.length === 0) return 0
  // The longest known words tell most: “nom commune” is a commune, not a name.
  const longest = Math.max(...inside.map((word) => word.length))
  return INSIDE * Math.min(1, 0.7 + (0.3 * longest) / header.length)
}

/** “Adresse 2” is not what is left of it without its number. */
const isNearly = (word: string, bare: string) =>
  (/\d/.test(word) ? word : singular(word.replaceAll(AROUND, ' ')) || word) === bare

/** Whether a geocoder put this column beside those of the producer. */
export const isOfGeocoder = (column: string): boolean => OF_GEOCODER.test(foldHeader(column))

const singular = (words: string) =>
  words
    .split(' ')
    .filter(Boolean)
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .join(' ')
