/** A date field as the server or the browser knows it: its appearance alone is looked at. */
type Dated = { admin?: { date?: unknown } | undefined }

/** Tells whether a date has an hour: all do, but those that `day` makes. */
export function hasTime({ admin }: Dated): boolean {
  const date = admin?.date
  const isDay =
    typeof date === 'object' &&
    date !== null &&
    'pickerAppearance' in date &&
    date.pickerAppearance === 'dayOnly'
  return !isDay
}
