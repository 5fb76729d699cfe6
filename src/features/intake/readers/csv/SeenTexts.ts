const FIRST_ROOM = 64
const OFFSET = 0x811c9dc5
const PRIME = 0x01000193
/** What the second half of a hash begins with. */
const OTHER_OFFSET = 0x9747b28c
const HIGH_BITS = 20
const LOW_RANGE = 2 ** 32

/**
 * The texts met so far, as hashes of 52 bits: some twenty bytes each whatever their length. Once in a million columns of a hundred
 * thousand texts, two of them are taken for one.
 */
export class SeenTexts {
  /** 0 where nothing is. */
  #hashes = new Float64Array(FIRST_ROOM)
  #size = 0

  /** Notes a text; `false` when it was there. */
  add(text: string): boolean {
    const hash = hashOf(text)
    const place = placeOf(this.#hashes, hash)
    if (this.#hashes[place] === hash) return false
    this.#hashes[place] = hash
    this.#size += 1
    if (this.#size * 2 > this.#hashes.length) this.#grow()
    return true
  }

  #grow(): void {
    const larger = new Float64Array(this.#hashes.length * 2)
    for (const hash of this.#hashes) if (hash !== 0) larger[placeOf(larger, hash)] = hash
    this.#hashes = larger
  }
}

/** Where a hash is, else the empty place where it goes. */
function placeOf(hashes: Float64Array, hash: number): number {
  let place = hash % hashes.length
  while (hashes[place] !== 0 && hashes[place] !== hash) place = (place + 1) % hashes.length
  return place
}

function hashOf(text: string): number {
  let [low, high] = [OFFSET, OTHER_OFFSET]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    low = Math.imul(low ^ code, PRIME)
    high = Math.imul(high ^ (code + at), PRIME)
  }
  return (high >>> (32 - HIGH_BITS)) * LOW_RANGE + (low >>> 0) + 1
}
