const IRREGULAR = [
  ['oeil', 'yeux'],
  ['ciel', 'cieux'],
  ['bail', 'baux'],
  ['travail', 'travaux'],
  ['vitrail', 'vitraux'],
  ['eau', 'eaux'],
  ['jeu', 'jeux'],
  ['feu', 'feux'],
  ['lieu', 'lieux'],
  ['pneu', 'pneus'],
  ['monsieur', 'messieurs'],
  ['madame', 'mesdames'],
  ['beau', 'bel', 'beaux', 'belle', 'belles'],
  ['nouveau', 'nouvel', 'nouveaux', 'nouvelle', 'nouvelles'],
  ['vieux', 'vieil', 'vieille', 'vieilles'],
]

/** Words in -s or -x that have no other number, or whose other number is another word (`cours`, not `cour`). */
const INVARIABLE = new Set(
  `acces apres avis choix colis concours corps cours croix deces depuis discours divers envers francais frais heros
  jamais mieux moins parcours permis plusieurs prix proces progres recours relais remis repas repos secours succes
  suivis temps tiers toujours travers univers voix logis palais mepris refus abus campus processus`.split(
    /\s+/,
  ),
)

/** Masculine ending, feminine ending, shortest masculine word: shorter ones are other words (`vent`, `vente`). */
const GENDERS: readonly (readonly [string, string, number])[] = [
  ['teur', 'trice', 6],
  ['eur', 'euse', 6],
  ['eux', 'euse', 6],
  ['ien', 'ienne', 5],
  ['ier', 'iere', 5],
  ['if', 'ive', 4],
  ['el', 'elle', 5],
  ['al', 'ale', 4],
  ['ant', 'ante', 5],
  ['ent', 'ente', 5],
  ['ois', 'oise', 6],
]

/** A final e that is never é: no feminine in -ée. */
const MUTE_E =
  /(?:ire|ble|que|sse|nce|tte|age|ure|ie|ee|ime|sme|ste|rme|xe|oe|ue|elle|ale|ive|ere|ienne|rice|euse|nte|oise)$/
const SHORTEST = 4

const IRREGULAR_BY_WORD = new Map(IRREGULAR.flatMap((group) => group.map((word) => [word, group] as const)))

function singulars(word: string): string[] {
  if (INVARIABLE.has(word)) return [word]
  if (word.endsWith('eaux')) return [word.slice(0, -1)]
  if (word.endsWith('aux')) return [`${word.slice(0, -3)}al`]
  if (word.endsWith('eux')) return [word, word.slice(0, -1)]
  if (word.endsWith('oux')) return [word.slice(0, -1)]
  if (word.endsWith('ois')) return [word, word.slice(0, -1)]
  if (word.endsWith('s') && !word.endsWith('ss')) return [word.slice(0, -1)]
  return [word]
}

function masculines(singular: string): string[] {
  const found = GENDERS.flatMap(([masculine, feminine, shortest]) => {
    if (!singular.endsWith(feminine)) return []
    const base = singular.slice(0, -feminine.length) + masculine
    return base.length >= shortest ? [base] : []
  })
  if (singular.endsWith('ee') && singular.length > 5) found.push(singular.slice(0, -1))
  return [singular, ...found]
}

function plural(singular: string): string {
  if (/[sxz]$/.test(singular)) return singular
  if (singular.endsWith('al')) return `${singular.slice(0, -2)}aux`
  return /(?:eau|eu)$/.test(singular) ? `${singular}x` : `${singular}s`
}

function feminines(base: string): string[] {
  const found = GENDERS.flatMap(([masculine, feminine, shortest]) => {
    if (!base.endsWith(masculine) || base.length < shortest || base.endsWith('ement')) return []
    // `-teur` gives both `-trice` and, by the next rule, `-teuse`: only one exists, the other is never met.
    return [base.slice(0, -masculine.length) + feminine]
  })
  if (base.endsWith('e') && base.length > 5 && !MUTE_E.test(base)) found.push(`${base}e`)
  return found
}

/**
 * The other numbers and genders of a folded word, sorted, without itself. Light on purpose: only endings that stay the same
 * word, never a stem, so `logement` is never `log`; singulars under 4 letters and figures are left alone.
 */
export function pluralForms(word: string): string[] {
  const irregular = IRREGULAR_BY_WORD.get(word)
  if (irregular) return irregular.filter((form) => form !== word).sort()
  if (word.length < SHORTEST || /\p{N}/u.test(word)) return []
  const forms = new Set<string>()
  for (const base of singulars(word).flatMap(masculines)) {
    if (base.length < SHORTEST || INVARIABLE.has(word)) continue
    for (const form of [base, ...feminines(base)]) forms.add(form).add(plural(form))
  }
  forms.delete(word)
  return [...forms].sort()
}
