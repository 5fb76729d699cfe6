import Big from 'big.js'
import type { ScaleReading } from './closedLists'
import { storedDecimal } from './decimal'
import type { Bracket } from './Rate'

type Tranche = { from: Big; value: Big }

/**
 * What a scale gives for a sum (both decimals): with `marginal` rates, in percent, each on its own tranche; the amount of the tranche
 * reached, `single`; or that of all those reached, `sum`. `null` below the first threshold, or where nothing is given.
 */
export function scaleAmount(reading: ScaleReading, brackets: readonly Bracket[], sum: string): string | null {
  const given = new Big(sum)
  const reached = tranchesOf(brackets).filter(({ from }) => from.lte(given))
  const last = reached.at(-1)
  if (!last) return null
  if (reading === 'single') return storedDecimal(last.value)
  if (reading === 'sum') return storedDecimal(reached.reduce((all, { value }) => all.plus(value), new Big(0)))
  const total = reached.reduce((all, { from, value }, at) => {
    const until = reached[at + 1]?.from ?? given
    return all.plus(until.minus(from).times(value).div(100))
  }, new Big(0))
  return storedDecimal(total)
}

function tranchesOf(brackets: readonly Bracket[]): Tranche[] {
  return brackets
    .flatMap(({ threshold, value }) =>
      threshold === null || value === null ? [] : [{ from: new Big(threshold), value: new Big(value) }],
    )
    .sort((a, b) => a.from.cmp(b.from))
}
