const ELISIONS = new Set('l d j m t s c n qu jusqu lorsqu puisqu quoiqu presqu quelqu'.split(' '))

const WHOLE = new Set([
  "aujourd'hui",
  "prud'homme",
  "prud'hommes",
  "prud'homal",
  "prud'homale",
  "prud'homales",
  "prud'homaux",
  "prud'homie",
  "entr'aide",
  "entr'aides",
  "entr'aider",
  "entr'ouvert",
  "grand'mere",
  "grand'meres",
])

/** Splits a folded word at its apostrophes, `l'aide` → `l`, `aide`; words that hold one for good are joined: `aujourdhui`. */
export function splitElisions(word: string): string[] {
  if (!word.includes("'")) return word === '' ? [] : [word]
  if (WHOLE.has(word)) return [word.replaceAll("'", '')]
  const cut = word.indexOf("'")
  const head = word.slice(0, cut)
  const rest = splitElisions(word.slice(cut + 1))
  if (head === '') return rest
  return ELISIONS.has(head) || rest.length > 0 ? [head, ...rest] : [head]
}
