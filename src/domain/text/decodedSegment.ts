/** A piece of an address with its escapes undone; `null` where they are none (`%zz`) or stand for half a letter (`%CC`). */
export function decodedSegment(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    // `URIError`, the only thing that it throws.
    return null
  }
}
