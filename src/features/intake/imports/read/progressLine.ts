import type { ImportPhase, ToldProgress } from './ImportProgress'

const WORDS: Record<ImportPhase, string> = {
  reading: 'lignes lues',
  services: 'lignes relues pour leurs services',
  indexing: 'fiches mises dans la recherche',
}

/** How far an import is, in words: « 2 000 lignes lues sur 10 000, encore 40 s ». */
export function progressLine({ phase, done, total, secondsLeft }: ToldProgress): string {
  const of = total === null ? '' : ` sur ${numeral(total)}`
  const left = secondsLeft === null ? '' : `, encore ${duration(secondsLeft)}`
  return `${numeral(done)} ${WORDS[phase]}${of}${left}`
}

const numeral = (value: number): string => new Intl.NumberFormat('fr-FR').format(value)

const duration = (seconds: number): string =>
  seconds < 60 ? `${seconds}\u00a0s` : `${Math.round(seconds / 60)}\u00a0min`
