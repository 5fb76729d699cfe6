/** Parts of `sheetRevision`: milliseconds, freshness, end and version of documents, digest of names. Those in the middle change without a save. */
const REVISION = /^(\d+)-[a-zA-Z]+-[a-zA-Z]+(?:\.\d+)?-(.+)$/

/** The part of a search revision that follows what the sheet says, and not the calendar: a delta is not a daily copy. */
export function feedRevision(revision: string | null): string | null {
  return revision === null ? null : revision.replace(REVISION, '$1-$2')
}
