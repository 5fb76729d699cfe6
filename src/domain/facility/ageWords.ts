import { type AgeBounds, ageSpan } from './ageSpan'

const UNDER_THREE = 35

/** `12 à 17 ans`, `6 mois à 2 ans et 11 mois`, `moins de 3 ans`, `17 ans`; `null` while an age lacks. */
export function ageWords(bounds: AgeBounds): string | null {
  const span = ageSpan(bounds)
  if (!span) return null
  if (span.from === 0 && span.to === UNDER_THREE) return 'moins de 3\u00a0ans'
  const isInYears = span.from % 12 === 0 && span.to % 12 === 11
  if (!isInYears) return `${months(span.from)} à ${months(span.to)}`
  const [from, to] = [span.from / 12, (span.to - 11) / 12]
  return from === to ? years(to) : `${from} à ${years(to)}`
}

const years = (count: number) => `${count}\u00a0${count > 1 ? 'ans' : 'an'}`

function months(total: number): string {
  const [whole, rest] = [Math.floor(total / 12), total % 12]
  if (whole === 0) return `${rest}\u00a0mois`
  return rest === 0 ? years(whole) : `${years(whole)} et ${rest}\u00a0mois`
}
