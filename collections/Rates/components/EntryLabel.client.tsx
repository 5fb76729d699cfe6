'use client'

import { useRowLabel } from '@payloadcms/ui'
import { dayWords } from '@/domain/rates/dayWords'
import { frenchDecimal, isDecimal } from '@/domain/rates/decimal'
import type { StoredEntry } from '@/domain/rates/StoredEntry'
import { storedDay } from '@/domain/rates/storedDay'

/** The row of a value, told without opening it: its figure, its day, what it still lacks. */
export function EntryLabel() {
  const { data, rowNumber } = useRowLabel<StoredEntry>()
  const { amount, ends, effectFrom, brackets, shownAt } = data
  const day = storedDay(effectFrom)
  const figure = isDecimal(amount) ? frenchDecimal(amount, 2) : amount
  const tranches = Array.isArray(brackets) ? brackets.length : 0
  const what = ends ? 'Plus de montant' : figure || (tranches > 0 ? `${tranches} tranches` : '')
  const when = day ? `au ${dayWords(day)}` : 'sans date d’effet'
  const state = shownAt ? 'publiée' : 'à publier'
  return <span>{what ? `${what} ${when} (${state})` : `Nouvelle valeur ${(rowNumber ?? 0) + 1}`}</span>
}
