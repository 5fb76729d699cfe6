import { typedArrondissement } from '@/domain/territory/arrondissementName'
import { foldPlaceName } from '@/domain/territory/foldPlaceName'
import { NEARNESS, type Nearness, nearness } from '@/domain/territory/nearness'
import { placeNameForms } from '@/domain/territory/placeNameForms'
import type { Commune } from './Geography'
import { loadGeography } from './loadGeography'
import { allNames, type NamedCommune } from './namedCommunes'
import { recogniseCommune } from './recogniseCommune'

/** A commune, or an arrondissement of Paris, Lyon or Marseille, that answers a typed text. */
export type CommuneMatch = Commune & {
  /** The name by which it is found: of a commune merged into it, or one that people use. */
  formerName: string | null
  /** Its postcode that was typed, else its first. */
  postcode: string | null
  nearness: Nearness
}

type Options = {
  limit?: number
  /** The département that the site serves: its communes come first, then those of the départements that touch it. */
  department?: string | null
}

type Candidate = NamedCommune
type Query = { forms: string[]; digits: string }

const FAR = NEARNESS.indexOf('outside')

let candidates: Candidate[] | undefined

/**
 * Communes for an autocomplete: by name (accents, case and hyphens folded, `st` for `saint`), postcode, INSEE code, or
 * both (`étampes 91`). The nearest first; among them the exact name, then start of the name, then start of a word;
 * those of the same region, then the largest first. At most `limit`, 8 unless told.
 */
export function searchCommunes(text: string, { limit = 8, department = null }: Options = {}): CommuneMatch[] {
  const query = readQuery(text)
  if (query.digits.length < 2 && query.forms.every((form) => form === '')) return []
  const region = department ? regionOf(department) : undefined
  const ranked = allCandidates().flatMap((candidate) => {
    const rank = rankOf(candidate, query)
    if (rank === null) return []
    const { departement } = candidate.commune
    const near = NEARNESS.indexOf(nearness(departement, department))
    return [{ candidate, rank, near, away: regionOf(departement) === region ? 0 : 1 }]
  })
  // The whole name of a larger commune is what one means, rather than the start of a name nearby: `Paris`, not `Paris-La Défense`.
  const around = ranked.filter(({ near }) => near < FAR).map(({ candidate }) => candidate.commune.population)
  const largest = Math.max(0, ...around)
  for (const match of ranked)
    if (match.rank === 0 && match.near === FAR && match.candidate.commune.population > largest)
      match.near -= 1
  ranked.sort(
    (a, b) =>
      a.near - b.near ||
      a.rank - b.rank ||
      a.away - b.away ||
      b.candidate.commune.population - a.candidate.commune.population ||
      a.candidate.commune.code.localeCompare(b.candidate.commune.code),
  )
  const found = distinct(
    ranked.length > 0 ? ranked.map(({ candidate }) => candidate) : recognised(text),
    limit,
  )
  return found.map(({ commune, formerName }) => ({
    ...commune,
    formerName,
    postcode:
      commune.postcodes.find((each) => query.digits && each.startsWith(query.digits)) ??
      commune.postcodes[0] ??
      null,
    nearness: nearness(commune.departement, department),
  }))
}

/** What nothing begins with as it is typed: `Limours en Hurepoix`, `91012 Évry Cedex`. */
const recognised = (text: string): Candidate[] =>
  recogniseCommune({ city: text }).map((commune) => ({ folded: '', commune, formerName: null }))

const regionOf = (departement: string) => loadGeography().departements.get(departement)?.region

/** Splits what is typed into a name and a postcode or INSEE code; `2A004` is a code, not the words `2 a`. */
function readQuery(text: string): Query {
  const typed = text.trim()
  const [, before = '', , after = ''] = /^(\d{5}(?=\s))?(.*?)((?<=\s)\d{5})?$/.exec(typed) ?? []
  const postcode = before || after
  const named = typed.slice(before.length, typed.length - (before ? 0 : after.length))
  const arrondissement = typedArrondissement(foldPlaceName(named))
  if (arrondissement) return { forms: [arrondissement], digits: postcode }
  const words = typed.split(/\s+/)
  const isCode = (word: string) => /^(?:\d{1,5}|2[abAB]\d{0,3})$/.test(word)
  return {
    forms: placeNameForms(words.filter((word) => !isCode(word)).join(' ')),
    digits: (words.find(isCode) ?? '').toUpperCase(),
  }
}

/** 0 exact, 1 start of the name, 2 start of a word; former and usual names 10 places behind; `null` when it does not match. */
function rankOf({ folded, commune, formerName }: Candidate, { forms, digits }: Query): number | null {
  if (digits !== '' && !matchesCode(commune, digits)) return null
  const behind = formerName === null ? 0 : 10
  if (forms.every((form) => form === '')) return formerName === null ? 0 : null
  if (forms.includes(folded)) return behind
  if (forms.some((form) => folded.startsWith(form))) return behind + 1
  return forms.some((form) => folded.includes(` ${form}`)) ? behind + 2 : null
}

function matchesCode({ code, postcodes }: Commune, digits: string): boolean {
  return code.startsWith(digits) || postcodes.some((postcode) => postcode.startsWith(digits))
}

function distinct(found: Candidate[], limit: number): Candidate[] {
  const matches = new Map<string, Candidate>()
  for (const candidate of found) {
    if (matches.size >= limit) break
    if (!matches.has(candidate.commune.code)) matches.set(candidate.commune.code, candidate)
  }
  return [...matches.values()]
}

function allCandidates(): Candidate[] {
  candidates ??= [
    ...allNames(),
    ...[...loadGeography().arrondissements.values()].map((commune) => ({
      folded: placeNameForms(commune.name)[0] ?? '',
      commune,
      formerName: null,
    })),
  ]
  return candidates
}
