/** Parts of `sheetRevision`: milliseconds, freshness, end, digest of names. The day alone changes the two in the middle. */
const REVISION = /^(\d+)-[a-zA-Z]+-[a-zA-Z]+-(.+)$/

/** The part of a search revision that follows what the sheet says, and not the calendar: a delta is not a daily copy. */
export function feedRevision(revision: string | null): string | null {
  return revision === null ? null : revision.replace(REVISION, '$1-$2')
}
