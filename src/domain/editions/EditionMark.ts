import type { Audience } from '../ReaderClass'

/** What tells one edition of a sheet from the others; the content comes apart. */
export type EditionMark = {
  /** From 1, in the order of publication. */
  edition: number
  /** The day from which what it says applies, `YYYY-MM-DD`. */
  effectFrom: string
  /** ISO 8601 instant. */
  publishedAt: string
  /** With whom it was shared. */
  audience: Audience
}
