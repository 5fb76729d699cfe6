import { isShortNumber } from './dialledNumber'

/** Digits that follow one another, and where they are. */
export type DigitGroup = { digits: string; start: number; end: number }

/** Groups that may be one number or several: nothing stands between them but what people put within a number. */
export type DigitRun = { groups: DigitGroup[]; isInternational: boolean }

const GROUP = /\d+/g
/** What people put within a number. */
const WITHIN = /^(?: {1,2}|[.\-_/,:]| ?[.-] ?|[ .-]?\(|\)[ .-]?\(?)$/
/** What parts two numbers wherever another sign stands within them: `01 60 91 91 91/01 60 91 91 92`. */
const PARTING = [' - ', '/', ',', ':']

/** The digits of a plain text, put together as far as one number may go. */
export function digitRuns(text: string): DigitRun[] {
  const runs: { groups: DigitGroup[]; gaps: string[] }[] = []
  let end = 0
  for (const match of text.matchAll(GROUP)) {
    const gap = text.slice(end, match.index)
    const group = { digits: match[0], start: match.index, end: match.index + match[0].length }
    end = group.end
    const last = runs.at(-1)
    if (last && WITHIN.test(gap)) {
      last.groups.push(group)
      last.gaps.push(gap)
    } else runs.push({ groups: [group], gaps: [] })
  }
  return runs.flatMap(parted).map((groups) => ({
    groups,
    isInternational: /\+ ?\(?$/.test(text.slice(0, groups[0]?.start)) && !groups[0]?.digits.startsWith('0'),
  }))
}

/** A run parted at the signs that stand between numbers, where others stand within them. */
function parted({ groups, gaps }: { groups: DigitGroup[]; gaps: string[] }): DigitGroup[][] {
  const signs = PARTING.filter((sign) => gaps.includes(sign))
  // `15/17/18`
  if (signs.length > 0 && groups.every(({ digits }) => isShortNumber(digits)))
    return groups.map((group) => [group])
  if (new Set(gaps).size < 2 || signs.length === 0) return [groups]
  const parts: DigitGroup[][] = []
  for (const [at, group] of groups.entries())
    if (at === 0 || signs.includes(gaps[at - 1] ?? '')) parts.push([group])
    else parts.at(-1)?.push(group)
  return parts
}
