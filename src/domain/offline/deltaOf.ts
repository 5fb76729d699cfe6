import type { ChunkFact } from './OfflineManifest'

type Held = Pick<ChunkFact, 'id' | 'sha256'>

/** The groups whose list is to be fetched again. */
export function changedGroups(held: readonly string[], wanted: readonly string[]): number[] {
  return wanted.flatMap((digest, group) => (digest === '' || digest === held[group] ? [] : [group]))
}

/** What an update takes: the chunks to fetch, and the ids of those that are no longer there. */
export function deltaOf(
  held: readonly Held[],
  wanted: readonly ChunkFact[],
): { fetch: ChunkFact[]; drop: string[] } {
  const known = new Map(held.map(({ id, sha256 }) => [id, sha256]))
  const kept = new Set(wanted.map(({ id }) => id))
  return {
    fetch: wanted.filter(({ id, sha256 }) => known.get(id) !== sha256),
    drop: held.flatMap(({ id }) => (kept.has(id) ? [] : [id])),
  }
}
