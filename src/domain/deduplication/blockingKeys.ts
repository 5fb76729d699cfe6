import { weighed } from './nameTokens'
import type { PreparedFacts } from './preparedFacts'
import { wordClass } from './wordClasses'

/** Size of a cell, in degrees of latitude: about 200 m. */
const CELL = 0.002

/** Longest list of words of a name that a body is filed under. */
const MOST_WORDS = 8

/** Under what a body is filed: only bodies that share a key are ever compared. */
export function blockingKeys(facts: PreparedFacts): string[] {
  return [...contactKeys(facts), ...(facts.point ? [cellKey(facts.point, 0, 0)] : [])]
}

/** Under what the bodies that resemble this one are looked for: its own keys, and the cells around. */
export function lookupKeys(facts: PreparedFacts): string[] {
  const { point } = facts
  if (!point) return contactKeys(facts)
  const around = [-1, 0, 1].flatMap((north) => [-1, 0, 1].map((east) => cellKey(point, north, east)))
  return [...contactKeys(facts), ...around]
}

function contactKeys({ siret, phones, emails, insee, postcode, words, place }: PreparedFacts): string[] {
  const ofPlace = new Set(place)
  const told = weighed(words, ofPlace)
    .toSorted((a, b) => b.weight - a.weight)
    .filter(({ weight }) => weight >= 0.5)
    .slice(0, MOST_WORDS)
  const places = [...new Set([insee, postcode])].filter((code) => code !== null)
  const whole = words.filter((word) => !ofPlace.has(word) && wordClass(word) !== 'noise')
  return [
    ...(siret ? [`s${siret}`] : []),
    ...phones.map((phone) => `t${phone}`),
    ...emails.map((email) => `m${email}`),
    ...places.flatMap((code) => told.map(({ word }) => `w${code} ${word}`)),
    // A name of common words alone, or in a town where all its words are common.
    ...places.map((code) => `n${code} ${whole.toSorted().join(' ')}`),
  ]
}

function cellKey(
  { latitude, longitude }: { latitude: number; longitude: number },
  north: number,
  east: number,
): string {
  return `c${Math.floor(latitude / CELL) + north},${Math.floor(longitude / CELL) + east}`
}
