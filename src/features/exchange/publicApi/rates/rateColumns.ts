import { labelOf } from '@/domain/labelOf'
import { RATE_DOMAINS, RATE_PERIODS, RATE_UNITS, RATE_ZONES } from '@/domain/rates/closedLists'
import { ENTRY_STATES, type EntryState } from '@/domain/rates/entryStates'
import type { Bracket, Rate, RateEntry } from '@/domain/rates/Rate'
import { thresholdUnitOf } from '@/domain/rates/thresholdUnitOf'
import { type Column, dayCell } from '@/infra/tables/Column'

/** A value of a rate, or one tranche of a value of a scale. */
export type RateCsvRow = {
  rate: Rate
  entry: RateEntry
  bracket: Bracket | null
  states: readonly EntryState[]
}

const french = (decimal: string | null | undefined): string => (decimal ?? '').replace('.', ',')

/** The table of rates: French decimals, days as `2026-04-01`. */
export const rateColumns: readonly Column<RateCsvRow>[] = [
  { header: 'Code', value: ({ rate }) => rate.code },
  { header: 'Libellé', value: ({ rate }) => rate.label },
  { header: 'Domaine', value: ({ rate }) => labelOf(RATE_DOMAINS, rate.domain) },
  { header: 'Où', value: ({ rate }) => labelOf(RATE_ZONES, rate.zone) },
  { header: 'Date d’effet', value: ({ entry }) => entry.effectFrom },
  { header: 'Seuil', value: ({ bracket }) => french(bracket?.threshold) },
  {
    header: 'Unité du seuil',
    value: ({ rate, entry, bracket }) =>
      bracket ? unitOf(thresholdUnitOf(rate, entry), rate.thresholdBase) : '',
  },
  { header: 'Montant', value: ({ entry, bracket }) => french(bracket ? bracket.value : entry.amount) },
  { header: 'Unité', value: ({ rate, entry }) => unitOf(entry.unit ?? rate.unit, rate.base) },
  { header: 'Périodicité', value: ({ rate }) => (rate.period ? labelOf(RATE_PERIODS, rate.period) : '') },
  { header: 'État', value: ({ states }) => states.map((state) => labelOf(ENTRY_STATES, state)).join(', ') },
  { header: 'Parue au Journal officiel le', value: ({ entry }) => entry.publishedOn },
  { header: 'Texte', value: ({ entry }) => entry.reference?.title },
  { header: 'Adresse du texte', value: ({ entry }) => entry.reference?.url },
  { header: 'Saisie le', value: ({ entry }) => dayCell(entry.enteredAt) },
  { header: 'Remarque', value: ({ entry }) => entry.note },
]

function unitOf(unit: string, base: string | null): string {
  const label = labelOf(RATE_UNITS, unit)
  return base ? `${label} ${base}` : label
}
