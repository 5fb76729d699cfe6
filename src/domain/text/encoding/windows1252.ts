/** What windows-1252 has at 0x80 to 0x9F, where Latin-1 has control characters. */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The 128 characters of windows-1252 past ASCII, in the order of their bytes. */
export const WINDOWS_1252 = `${HIGH_CONTROLS}${Array.from({ length: 96 }, (_, at) => String.fromCharCode(0xa0 + at)).join('')}`

/** Control characters that a text read as Latin-1 has in place of quotes, dashes, `œ` and `€`: `Centre d\u0092information`. */
export const withoutHighControls = (text: string): string =>
  text.replaceAll(/[\u0080-\u009f]/g, (char) => HIGH_CONTROLS.charAt(char.charCodeAt(0) - 0x80))
