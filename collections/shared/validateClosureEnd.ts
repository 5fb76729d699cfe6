/** A closure has a last day, and ends on or after the day when it starts. */
export function validateClosureEnd(value: unknown, { siblingData }: { siblingData: unknown }): string | true {
  const start = timeOf(
    typeof siblingData === 'object' && siblingData && 'from' in siblingData && siblingData.from,
  )
  const end = timeOf(value)
  if (end === null) return 'Indiquez le dernier jour de la fermeture.'
  return start !== null && end < start ? 'La fermeture finit avant de commencer.' : true
}

function timeOf(value: unknown): number | null {
  const time =
    value instanceof Date ? value.getTime() : typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(time) ? null : time
}
