/** What programs that show mails turn into a link: a scheme, a mail address, a name with a dot inside. */
const SCHEME = /:(?=\/\/)/g
const AT = /@/g
const INNER_DOT = /(?<=[\p{L}\p{N}])([.\u3002\uFF61])(?=[\p{L}\p{N}])/gu
/** Browsers take it for a dot. */
const IDEOGRAPHIC_STOP = /[\u3002\uFF61]/g
const SCRIPT = /(?<![\p{L}\p{N}])(mailto|tel|javascript|data):/giu
const ZERO_WIDTH_SPACE = '\u200b'

/** Tells whether a short text holds the address of a site or of a mailbox, however it is written (full-width letters). */
export function hasAddress(text: string): boolean {
  const plain = text.normalize('NFKC').replace(IDEOGRAPHIC_STOP, '.')
  return /@|:\/\/|(?<![\p{L}\p{N}-])(?:www|[\p{L}\p{N}-]{2,})\.\p{L}{2}/iu.test(plain)
}

/** A text that reads the same, in which no program finds an address to turn into a link. */
export function unlinked(text: string): string {
  return text
    .replace(SCHEME, `:${ZERO_WIDTH_SPACE}`)
    .replace(AT, `${ZERO_WIDTH_SPACE}@${ZERO_WIDTH_SPACE}`)
    .replace(INNER_DOT, `${ZERO_WIDTH_SPACE}$1`)
    .replace(SCRIPT, `$1${ZERO_WIDTH_SPACE}:`)
}
