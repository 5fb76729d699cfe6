const FIRST_ROOM = 1024
const EMPTY = -1
const NONE = -1

/** Bodies by the keys that they are filed under, in columns of numbers: a hundred thousand of them have a million keys. */
export class KeyIndex {
  /** A hash in each filled place, and where the list of its bodies begins; a full table is made twice as large. */
  #hashes = new Int32Array(FIRST_ROOM).fill(EMPTY)
  #heads = new Int32Array(FIRST_ROOM)
  #counts = new Uint8Array(FIRST_ROOM)
  #keys = 0
  /** The lists: a body, and the place of the next one. */
  #bodies = new Int32Array(FIRST_ROOM)
  #nexts = new Int32Array(FIRST_ROOM)
  #links = 0
  readonly #most: number

  /** A key that more than `most` bodies share (254 at most) tells none of them apart, and finds none. */
  constructor(most: number) {
    this.#most = most
  }

  /** Files a body, given by its rank, under a key. */
  file(key: string, body: number): void {
    const hash = hashOf(key)
    let place = this.#placeOf(hash)
    if (this.#hashes[place] === EMPTY) {
      if (this.#keys * 2 >= this.#hashes.length) {
        this.#grow()
        place = this.#placeOf(hash)
      }
      this.#hashes[place] = hash
      this.#heads[place] = NONE
      this.#keys += 1
    }
    const count = this.#counts[place] ?? 0
    if (count > this.#most || this.#listFrom(this.#heads[place]).includes(body)) return
    this.#heads[place] = this.#link(body, this.#heads[place] ?? NONE)
    this.#counts[place] = count + 1
  }

  /** The bodies filed under a key, and sometimes under another one that hashes the same; none where too many are. */
  find(key: string): number[] {
    const place = this.#placeOf(hashOf(key))
    const isFound = this.#hashes[place] !== EMPTY && (this.#counts[place] ?? 0) <= this.#most
    return isFound ? this.#listFrom(this.#heads[place]) : []
  }

  #listFrom(head = NONE): number[] {
    const bodies: number[] = []
    for (let link = head; link !== NONE; link = this.#nexts[link] ?? NONE)
      bodies.push(this.#bodies[link] ?? NONE)
    return bodies
  }

  #link(body: number, next: number): number {
    const link = this.#links
    if (link === this.#bodies.length) {
      this.#bodies = doubled(this.#bodies)
      this.#nexts = doubled(this.#nexts)
    }
    this.#bodies[link] = body
    this.#nexts[link] = next
    this.#links += 1
    return link
  }

  /** Where a hash is, else the empty place where it goes. */
  #placeOf(hash: number): number {
    const mask = this.#hashes.length - 1
    let place = hash & mask
    while (this.#hashes[place] !== EMPTY && this.#hashes[place] !== hash) place = (place + 1) & mask
    return place
  }

  #grow(): void {
    const [hashes, heads, counts] = [this.#hashes, this.#heads, this.#counts]
    this.#hashes = new Int32Array(hashes.length * 2).fill(EMPTY)
    this.#heads = new Int32Array(hashes.length * 2)
    this.#counts = new Uint8Array(hashes.length * 2)
    for (const [at, hash] of hashes.entries()) {
      if (hash === EMPTY) continue
      const place = this.#placeOf(hash)
      this.#hashes[place] = hash
      this.#heads[place] = heads[at] ?? NONE
      this.#counts[place] = counts[at] ?? 0
    }
  }
}

function doubled(column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(column.length * 2)
  larger.set(column)
  return larger
}

/** FNV-1a on 30 bits: two keys that share one only bring a few more bodies to compare. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  return hash & 0x3fffffff
}
