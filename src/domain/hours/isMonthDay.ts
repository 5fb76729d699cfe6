/** Tells whether a text is a day of the year, `MM-DD`; 29 February is one. */
export function isMonthDay(value: string): boolean {
  const date = new Date(`2028-${value}T00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(5, 10) === value
}
