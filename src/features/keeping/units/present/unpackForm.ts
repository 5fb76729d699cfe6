import { inflateRawSync } from 'node:zlib'

const MOST_BYTES = 100_000

/** The form that `packForm` put in an address; an empty one for whatever is none, or too large. */
export function unpackForm(word: string | null): URLSearchParams {
  if (!word) return new URLSearchParams()
  try {
    const text = inflateRawSync(Buffer.from(word, 'base64url'), { maxOutputLength: MOST_BYTES })
    return new URLSearchParams(text.toString())
  } catch {
    // An address that somebody cut or made up shows the form as it is stored.
    return new URLSearchParams()
  }
}
