import { isShortNumber } from './dialledNumber'

const WRITTEN = /^(?:\d{2,6}|3\d[ .]\d\d|11[68][ .]\d{3})$/
/** What parts the words of a number from those of the next. */
const BEFORE = /^[\s\S]*(?:[;|()[\]]| [/,] ?|, |(?<!\p{L})(?:ou|et)(?!\p{L}))/iu
const AFTER = /(?:[;|()[\]]|\/ | [/,]|, |(?<!\p{L})(?:ou|et)(?!\p{L}))[\s\S]*$/iu
/** Words that tell a telephone number, however short. */
const TELLS =
  /(?<!\p{L})(?:t[ée]l|t[ée]l[ée]phon\p{L}*|phone|appel\p{L}*|joindre|sms|joignable|contact\p{L}*|compose[rz]|faites|num[ée]ros?|n°|ligne|standard|accueil|secr[ée]tariat|plateforme|[ée]coute|urgences?|astreinte|gratuit\p{L}*|vert|prix|co[ûu]t|payant|all[ôo]|samu|police|gendarmerie|pompiers|secours|sos|violences?|enfance|harc[èe]lement|suicide|info|drogues?|tabac|sida|alcool|handicap|caf|cpam|assurance|ameli|carsat|cnav|msa|urssaf|imp[ôo]ts|p[ôo]le emploi|france travail|la poste|france services|puis|tapez|taper|touche|choix|postes?|au)(?!\p{L})/iu
/** After it, words that count: `15 places`, `115 logements`. */
const COUNTED =
  /^ ?(?:minutes?|mins?|mn|jours?|mois|ans?|places?|lits?|logements?|personnes?|lignes?|m[eè]tres?|m²|m|km|%|postes?(?! ?\uE000)|heures?|enfants?|chambres?)(?!\p{L})/iu
/** Words that say nothing by themselves: `le 15` alone is one, `le 15 mars` none. */
const LITTLE = /(?<!\p{L})(?:le|par)(?!\p{L})/giu
const LABELLED = /[\p{L}\uE000] ?: ?$/u

/**
 * Tells whether digits of a plain text are a short number: alone between their signs, or with a word that says so. `15` elsewhere may
 * be a door, `3646` the end of a number.
 */
export function isShortAlone(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end)
  if (!WRITTEN.test(written) || !isShortNumber(written.replaceAll(/\D/g, ''))) return false
  const [before, after] = [text.slice(0, start), text.slice(end)]
  if (/[\p{L}\d\uE000+]$/u.test(before) || /^[\p{L}\d\uE000]/u.test(after) || COUNTED.test(after))
    return false
  const [left, right] = [before.replace(BEFORE, ''), after.replace(AFTER, '')]
  const beside = `${left} ${right}`
  return !/\p{L}/u.test(beside.replaceAll(LITTLE, '')) || TELLS.test(beside) || LABELLED.test(left)
}
