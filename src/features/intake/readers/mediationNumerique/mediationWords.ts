import type { NetworkCode } from '@/domain/organisation/networks'
import type { ThematicCode } from '@/domain/service/thematics'
import type { Fee, MobilisationMode, PublicCode } from '@/domain/sheet/closedLists'
import { fold } from '@/domain/text/foldText'

type Words<Code extends string> = readonly (readonly [RegExp, Code])[]

const THEMATICS_OF: Words<ThematicCode> = [
  [/demarche/, 'numerique--acceder-a-des-services-en-ligne'],
  [/connexion|acces internet|acceder a du materiel/, 'numerique--acceder-a-une-connexion-internet'],
  [/prix solidaire|acquerir|acquisition/, 'numerique--acquerir-un-equipement'],
  [
    /prendre en main|au quotidien|culture numerique|citoyennete|securise|parentalite|loisirs|comprehension|insertion professionnelle|autonome/,
    'numerique--maitriser-les-fondamentaux-du-numerique',
  ],
]

/** The list of publics has no “adults”: the source's words say it. */
const PUBLICS_OF: Words<PublicCode> = [
  [/tout public/, 'tous-publics'],
  [/famille|enfant/, 'familles'],
  [/jeune/, 'jeunes'],
  [/senior/, 'seniors'],
  [/surdite|handicap|visuelle|moteur|mental/, 'personnes-en-situation-de-handicap'],
  [/femme/, 'femmes'],
  [/etudiant/, 'etudiants'],
]

const NETWORKS_OF: Words<NetworkCode> = [
  [/france services?/, 'france-service'],
  [/aidants? connect/, 'aidants-connect'],
  [/conseillers? numeriques?/, 'conseillers-numeriques'],
  [/la poste/, 'la-poste'],
  [/fabriques? de territoire/, 'fabrique-de-territoire'],
  [/grandes? ecoles? du numerique/, 'grandes-ecoles-du-numerique'],
  [/campus connecte/, 'campus-connecte'],
]

const WAYS_IN: Words<MobilisationMode> = [
  [/se presenter/, 'se-presenter'],
  [/telephoner/, 'telephoner'],
  [/mail|courriel/, 'envoyer-un-courriel'],
  [/en ligne/, 'utiliser-lien-mobilisation'],
]

export const thematicsOf = (words: readonly string[]) => codesOf(words, THEMATICS_OF)
export const networksOf = (words: readonly string[]) => codesOf(words, NETWORKS_OF)
export const waysIn = (words: readonly string[]) => codesOf(words, WAYS_IN)

/** Together they are everybody. */
const AGES = [/^adultes?$/, /famille|enfant/, /jeune/, /senior/]

/** Everybody stands alone: the other publics add nothing to it. */
export function publicsOf(words: readonly string[]): PublicCode[] {
  const folded = words.map((word) => fold(word).trim())
  if (AGES.every((age) => folded.some((word) => age.test(word)))) return ['tous-publics']
  const codes = codesOf(words, PUBLICS_OF)
  return codes.includes('tous-publics') ? ['tous-publics'] : codes
}

/** `null` where the place is free for some and not for others: the words say it. */
export function feeOf(words: readonly string[]): Fee | null {
  const folded = words.map((word) => fold(word).trim())
  const isFree = folded.some((word) => /^gratuit(?! sous)/.test(word))
  const isPaid = folded.some((word) => /^payant|^adhesion/.test(word))
  const depends = folded.some((word) => /^gratuit sous/.test(word))
  if (depends || isFree === isPaid) return null
  return isFree ? 'gratuit' : 'payant'
}

function codesOf<Code extends string>(words: readonly string[], table: Words<Code>): Code[] {
  const folded = words.map((word) => fold(word).trim())
  return table.flatMap(([pattern, code]) => (folded.some((word) => pattern.test(word)) ? [code] : []))
}
