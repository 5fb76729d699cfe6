/** One key for two sheets, whichever comes first: their public ids, the smaller first. */
export function duplicatePairKey(first: string, second: string): string {
  return first < second ? `${first}:${second}` : `${second}:${first}`
}
