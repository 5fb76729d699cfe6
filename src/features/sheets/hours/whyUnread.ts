import { SAME_TIME } from './parseOsmRules'

/** Why a rule of an OSM string has no place in our hours: what it holds, what to say. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/\|\|/, 'Il prévoit un repli (||).'],
  [/sunrise|sunset|dawn|dusk/, 'Il dépend du lever ou du coucher du soleil.'],
  [/\[/, 'Il compte des jours dans le mois que nos horaires ne savent pas tenir.'],
  [/\bSH\b/, 'Il mêle les vacances scolaires à ce que nos horaires ne savent pas tenir.'],
  [/\beaster\b/, 'Il dépend de Pâques.'],
  [/\bweek\b/, 'Il choisit des semaines par leur numéro.'],
  [/(?<![:\d])\d{4}(?![:\d])/, 'Il ne vaut que pour une année.'],
  [/\d\+/, 'Une de ses plages n’a pas d’heure de fin.'],
  [SAME_TIME, 'Une de ses plages ouvre et ferme à la même heure.'],
  [/\bunknown\b/, 'Il dit que l’ouverture n’est pas connue.'],
  [/\bPH (?:Mo|Tu|We|Th|Fr|Sa|Su)\b/, 'Il choisit certains jours fériés.'],
]

/** The reason in French. */
export function whyUnread(rule: string): string {
  const [, reason] = REASONS.find(([pattern]) => pattern.test(rule)) ?? []
  if (reason) return reason
  return /\d:\d/.test(rule)
    ? 'Il dit ce que nos horaires ne savent pas tenir.'
    : 'Il nomme des jours sans donner d’heures.'
}
