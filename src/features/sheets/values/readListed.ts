import { foldPlaceName } from '@/domain/territory/foldPlaceName'
import { readKnown } from './readKnown'
import { readList } from './readList'
import { readLine } from './readText'
import type { Spot } from './Spot'

/** The codes of a closed list that a cell names, by code or by label; a label may hold commas (`Persan, dari`). */
export function readListed<Code extends string>(
  value: unknown,
  list: readonly { code: Code; label: string }[],
  spot: Spot,
): Code[] {
  const whole = foldPlaceName(readLine(value) ?? '')
  const only = list.find(({ label }) => whole !== '' && foldPlaceName(label) === whole)
  return only ? [only.code] : readKnown(readList(value), list, spot)
}
