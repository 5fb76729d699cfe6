import type { DayKind } from './Occupation'

/** What a day of a place is: the letter of its cell, its word, and what the legend says of it. */
type Words = { letter: string; word: string; legend: string }

export const DAY_WORDS: Readonly<Record<DayKind, Words>> = {
  stay: { letter: 'S', word: 'Séjour', legend: 'séjour, l’enfant est là' },
  planned: { letter: 'P', word: 'Arrivée prévue', legend: 'arrivée prévue' },
  hold: { letter: 'O', word: 'Option', legend: 'option, attend une réponse' },
  absence: { letter: 'A', word: 'Absence, place gardée', legend: 'absence, place gardée' },
  preparation: { letter: 'R', word: 'Remise en état', legend: 'remise en état' },
  outOfService: { letter: 'HS', word: 'Hors service', legend: 'hors service' },
  reserved: { letter: 'V', word: 'Réservée, payée vide', legend: 'réservée, payée vide' },
  closed: { letter: '–', word: 'Pas en service', legend: 'pas en service' },
  free: { letter: '', word: 'Libre', legend: 'libre' },
}

/** Those that the legend tells, in its order. */
export const LEGEND: readonly DayKind[] = [
  'stay',
  'planned',
  'hold',
  'absence',
  'preparation',
  'outOfService',
  'reserved',
  'closed',
]
