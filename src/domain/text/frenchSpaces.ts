const NBSP = '\u00a0'

/** Puts non-breaking spaces where French asks for them: before `; : ? ! » € %`, after `«`, inside numbers. */
export function frenchSpaces(text: string): string {
  return text
    .replace(/ (?=[;:?!»€%])/g, NBSP)
    .replace(/« /g, `«${NBSP}`)
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${NBSP}`)
}
