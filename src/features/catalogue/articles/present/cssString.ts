/** A text as a string of a style sheet, whatever it holds: nothing in it ends the string, the rule or the sheet. */
export function cssString(text: string): string {
  const inside = [...text]
    .map((sign) => (/[\p{L}\p{N} .,:;·–’()-]/u.test(sign) ? sign : `\\${sign.codePointAt(0)?.toString(16)} `))
    .join('')
  return `"${inside}"`
}
