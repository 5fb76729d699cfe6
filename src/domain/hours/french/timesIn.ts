/** A time of the day in a text: minutes since midnight, and what is written before it since the one before. `null` minutes: no real time. */
export type FoundTime = { minutes: number | null; before: string; isMidnight: boolean }

/**
 * `9h`, `9 h 30`, `9 heures`, `09:00`, `9:00:00`, `9:`, `8.30`, `2:00 pm`, `midi`, `minuit`, and a bare `9` beside one of those; an
 * apostrophe of spreadsheets before it is no part of it.
 */
const TIME = new RegExp(
  [
    String.raw`'?(?<!\d)(?<h>\d{1,2}) ?h(?:eures?)?(?: ?(?<hm>\d{2})(?! ?h| ?:\d|\d))?(?: ?mi?n)?(?![a-z\d])`,
    String.raw`'?(?<!\d)(?<c>\d{1,2}) ?:(?:(?:(?=\d)| (?=\d{2}(?! ?[h:\d])))(?<cm>\d{2})(?::00(?![:\d]))?)?(?: ?(?<half>[ap])\.?m\b\.?)?(?!\d)`,
    String.raw`(?<![\d.,])(?<d>\d{1,2})\.(?<dm>\d{2})(?![\d.,]\d|\d)`,
    String.raw`(?<![\d.,:])(?<b>\d{1,2})(?: ?(?<bhalf>[ap])\.?m\b\.?)?(?![\d.:]|,\d)`,
    String.raw`(?<!apres[- ]?)\b(?<word>midi|minuit)\b`,
  ].join('|'),
  'g',
)
const HOUR = 60
const NOON = 12

/** The times of a folded text in order, and what follows the last; `null` when none says that it is one (`9-12`). */
export function timesIn(text: string): { times: FoundTime[]; after: string } | null {
  const times: FoundTime[] = []
  let from = 0
  let isTold = false
  for (const match of text.matchAll(TIME)) {
    const { h, hm, c, cm, half, d, dm, b, bhalf, word } = match.groups ?? {}
    const minutes = word
      ? NOON * HOUR
      : minutesOf(h ?? c ?? d ?? b ?? '', hm ?? cm ?? dm ?? '0', half ?? bhalf ?? null)
    times.push({ minutes, before: text.slice(from, match.index), isMidnight: word === 'minuit' })
    from = match.index + match[0].length
    isTold ||= b === undefined || bhalf !== undefined
  }
  return isTold ? { times, after: text.slice(from) } : null
}

function minutesOf(hours: string, minutes: string, half: string | null): number | null {
  const hour = half ? (Number(hours) % NOON) + (half === 'p' ? NOON : 0) : Number(hours)
  const total = hour * HOUR + Number(minutes)
  return Number(minutes) < HOUR && total <= 24 * HOUR && (!half || Number(hours) <= NOON) ? total : null
}
