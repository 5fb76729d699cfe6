/** What is known of a chunk before it is fetched. `id`: `sheet:G0001`, `rate:rsa_socle`, `plan`; `size`: bytes of its JSON. */
export type ChunkFact = { id: string; edition: string; sha256: string; size: number }

/** Groups of chunks: the list of one is fetched only where its digest is another one than before. */
export const GROUPS = 256

/** What the server signs of a package. Digests are SHA-256 in base64url; that of an empty group is ''. */
export type OfflineManifest = {
  version: 1
  /** Digest of the groups: two packages of one edition hold the same. */
  edition: string
  readerClass: 'partners' | 'agents'
  /** When it was made, ISO 8601. */
  madeAt: string
  sheets: number
  groups: string[]
  index: { sha256: string; size: number }
}

/** A text of the server with its signature (ECDSA P-256 with SHA-256, base64url). */
export type SignedText = { text: string; signature: string }

/** The group of a chunk: the same for ever, whatever else the package holds (FNV-1a). */
export function groupOf(id: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at += 1) {
    hash ^= id.charCodeAt(at)
    hash = Math.imul(hash, 0x01000193)
  }
  return (hash >>> 0) % GROUPS
}

/** The list of a group, as its digest is made: one line a chunk, by id. '' for none. */
export function groupText(facts: readonly ChunkFact[]): string {
  return [...facts]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ id, edition, sha256, size }) => `${id} ${edition} ${sha256} ${size}`)
    .join('\n')
}

/** Reads the list of a group back. @throws Error where it is no such list. */
export function readGroupText(text: string): ChunkFact[] {
  if (text === '') return []
  return text.split('\n').map((line) => {
    const [id, edition, sha256, size] = line.split(' ')
    if (!id || edition === undefined || !sha256 || !size) throw new Error('A list of chunks cannot be read')
    return { id, edition, sha256, size: Number(size) }
  })
}
