const UNTOLD = /,?\s?(?<![\d:])0?0:00-0?0:00(?![\d:])(?:,\s?(?=\d))?/g
const TIMES = /\d:\d{2}-\d/
const WORDS = '"horaires non renseignés"'

/**
 * An `opening_hours` string in which `00:00-00:00`, by which sources say nothing, is no whole day: the rules that give other hours keep
 * them, the days of the others are said to be untold. As it is where no rule gives hours.
 */
export function withUntold(text: string): string {
  if (text.includes('"') || text.search(UNTOLD) < 0) return text
  const rules = text.split(';').map((rule) => {
    const rest = rule.replaceAll(UNTOLD, '').trim()
    return rest === rule.trim() || TIMES.test(rest) ? rest : `${rest} ${WORDS}`.trim()
  })
  return rules.some((rule) => TIMES.test(rule)) ? rules.join('; ') : text
}
