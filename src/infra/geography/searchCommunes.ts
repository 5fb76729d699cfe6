import { placeNameForms } from '@/domain/territory/placeNameForms'
import type { Commune } from './Geography'
import { loadGeography } from './loadGeography'

/** A commune that answers a typed text; `formerName` when it is found by the name of a commune merged into it. */
export type CommuneMatch = Commune & { formerName: string | null }

type Candidate = { folded: string; commune: Commune; formerName: string | null }
type Query = { forms: string[]; digits: string }

let candidates: Candidate[] | undefined

/**
 * Communes for an autocomplete: by name (accents, case and hyphens folded, `st` for `saint`), postcode, INSEE code, or
 * both (`étampes 91`). Exact name, then start of the name, then start of a word; the largest first. At most `limit`.
 */
export function searchCommunes(text: string, limit = 8): CommuneMatch[] {
  const query = readQuery(text)
  if (query.digits.length < 2 && query.forms.every((form) => form === '')) return []
  const ranked = allCandidates().flatMap((candidate) => {
    const rank = rankOf(candidate, query)
    return rank === null ? [] : [{ candidate, rank }]
  })
  ranked.sort(
    (a, b) =>
      a.rank - b.rank ||
      b.candidate.commune.population - a.candidate.commune.population ||
      a.candidate.commune.code.localeCompare(b.candidate.commune.code),
  )
  return distinctMatches(
    ranked.map(({ candidate }) => candidate),
    limit,
  )
}

/** Splits what is typed into a name and a postcode or INSEE code; `2A004` is a code, not the words `2 a`. */
function readQuery(text: string): Query {
  const words = text.trim().split(/\s+/)
  const isCode = (word: string) => /^(?:\d{1,5}|2[abAB]\d{0,3})$/.test(word)
  return {
    forms: placeNameForms(words.filter((word) => !isCode(word)).join(' ')),
    digits: (words.find(isCode) ?? '').toUpperCase(),
  }
}

/** 0 exact, 1 start of the name, 2 start of a word; former names 10 places behind; `null` when it does not match. */
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

function distinctMatches(found: Candidate[], limit: number): CommuneMatch[] {
  const matches = new Map<string, CommuneMatch>()
  for (const { commune, formerName } of found) {
    if (matches.size >= limit) break
    if (!matches.has(commune.code)) matches.set(commune.code, { ...commune, formerName })
  }
  return [...matches.values()]
}

function allCandidates(): Candidate[] {
  candidates ??= readCandidates()
  return candidates
}

function readCandidates(): Candidate[] {
  const { communes, formerNames } = loadGeography()
  const written = (name: string) => placeNameForms(name)[0] ?? ''
  return [
    ...[...communes.values()].map((commune) => ({
      folded: written(commune.name),
      commune,
      formerName: null,
    })),
    ...formerNames.flatMap(({ name, code }) => {
      const commune = communes.get(code)
      return commune && commune.name !== name ? [{ folded: written(name), commune, formerName: name }] : []
    }),
  ]
}
