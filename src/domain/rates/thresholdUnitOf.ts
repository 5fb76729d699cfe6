import type { RateUnit } from './closedLists'
import { lastFrancDay } from './lastFrancDay'
import type { Rate, RateEntry } from './Rate'

/** In what the thresholds of a scale are counted for one of its values: those in euros were in francs before 2002. */
export function thresholdUnitOf(
  rate: Pick<Rate, 'thresholdUnit'>,
  entry: Pick<RateEntry, 'effectFrom' | 'unit'>,
): RateUnit {
  const unit = rate.thresholdUnit ?? 'number'
  return unit === 'EUR' && entry.unit !== 'EUR' && entry.effectFrom <= lastFrancDay ? 'FRF' : unit
}
