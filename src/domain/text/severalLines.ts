/** A text of several lines as browsers count it: one character a line break, though they send two, and nothing blank around. */
export const severalLines = (text: string): string => text.replaceAll('\r\n', '\n').trim()
