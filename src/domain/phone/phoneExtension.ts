const WORDED =
  /(?<!\p{L}|(?:la|de|à) )(?:poste|ext(?:ension)?|interne)(?!\p{L})\.? ?(?:n° ?|: ?)?(\d{1,6})(?! ?(?:\d|(?:\/|,|et|ou|-|à) ?\d))/iu
const SIGNED = /(?:^|[\d ])[x#] ?(\d{1,6})(?!\d)/i

/** The extension to ask for, in what is written of a number (`poste 3646`, `x12`); `null` without one, or with several to choose from. */
export function phoneExtension(words: string | null | undefined): string | null {
  const [, extension] = WORDED.exec(words ?? '') ?? SIGNED.exec(words ?? '') ?? []
  return extension ?? null
}

/** A number with the extension that its note gives, where the note is not shown: `01 60 91 91 91 poste 3646`. */
export function withExtension(number: string, note: string | null | undefined): string {
  const extension = phoneExtension(note)
  return extension ? `${number} poste ${extension}` : number
}
