import { cellName } from '@/domain/placement/statistics/masking/CountCube'
import {
  MASK,
  MASKED_UP_TO,
  type MaskedCount,
  RATE_FROM,
} from '@/domain/placement/statistics/masking/maskTable'
import { OPEN_VEIL, type Veil, type VeiledTable } from './Veil'

export type MaskedTables = Readonly<Record<VeiledTable, ReadonlyMap<string, MaskedCount>>>

/** A count that is hidden outside the service. */
export const isSmall = (count: number): boolean => count > 0 && count <= MASKED_UP_TO

/**
 * Outside the service: counts as the masked tables say them at a time and a territory; a rate or a middle of twenty at least, and none
 * that a small count would be read from, be it that of those who are not in it.
 */
export function closedVeil(tables: MaskedTables, time: string, territory: string): Veil {
  return {
    masked: true,
    count: (table, codes) => {
      const at = table === 'notExecuted' ? [territory, ...codes] : [time, territory, ...codes]
      return tables[table].get(cellName(at)) ?? 0
    },
    rate: (count, of, units = of) =>
      units < RATE_FROM || isSmall(count) || isSmall(of - count) ? MASK : OPEN_VEIL.rate(count, of),
    measure: (value, n) => (n < RATE_FROM ? MASK : OPEN_VEIL.measure(value, n)),
    inner: () => undefined,
  }
}
