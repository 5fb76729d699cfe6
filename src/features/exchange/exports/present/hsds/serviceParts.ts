import { parseTerritoryCode } from '@/domain/territory/parseTerritoryCode'
import { territoriesToday } from '@/infra/geography/territoriesToday'
import { territoryLabel } from '@/infra/geography/territoryLabel'
import type { Service } from '@/payload-types'
import { filled, rowId } from './ids'

/** Where a service applies, by official codes. */
export function areasOf({ zone }: Service, id: string) {
  return territoriesToday(zone).map((code) => ({
    id: rowId(id, 'area', code),
    name: territoryLabel(code),
    extent: code,
    extent_type: parseTerritoryCode(code)?.kind ?? 'other',
  }))
}

/** What a service costs; free is a cost of 0 €. */
export function costsOf({ fees, feesDetail }: Service, id: string) {
  if (!fees) return []
  return [
    filled({
      id: rowId(id, 'cost'),
      option: fees,
      currency: fees === 'gratuit' ? 'EUR' : null,
      amount: fees === 'gratuit' ? 0 : null,
      amount_description: feesDetail,
    }),
  ]
}

/** The documents to bring, one a line. */
export function documentsOf({ documents }: Service, id: string) {
  return (documents ?? '')
    .split('\n')
    .map((line) => line.replace(/^[-•\s]+/, '').trim())
    .filter(Boolean)
    .map((document, rank) => ({ id: rowId(id, 'document', rank), document }))
}

/** Places of a service. The format wants how many are free and as of when: without both, nothing is said. */
export function capacitiesOf({ capacity }: Service, id: string) {
  const { available, total, updatedAt, note } = capacity ?? {}
  if (typeof available !== 'number' || !updatedAt) return []
  return [
    filled({
      id: rowId(id, 'capacity'),
      service_id: id,
      unit: { id: rowId('unit', 'place'), name: 'Place' },
      available,
      maximum: total,
      description: note,
      updated: updatedAt,
    }),
  ]
}
