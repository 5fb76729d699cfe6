const LONGEST = 12

/** Names what is open on a sheet, by the ids of its reports and changes: another key as soon as one comes or goes; empty without any. */
export function keyOfDoubts(ids: readonly string[]): string {
  return ids
    .map((id) => id.slice(-LONGEST))
    .sort()
    .join('.')
}
