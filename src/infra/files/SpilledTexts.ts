import { randomUUID } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '@/env'

const OWNER_ONLY = 0o600
/** Before each text, its length in bytes. */
const LENGTH_BYTES = 4

/**
 * Texts that a long work puts aside, on the disk instead of in memory, each to be read back by the number that `add` answers. The file
 * loses its name as soon as it is opened: it goes with the process, killed or not.
 */
export class SpilledTexts {
  #file: number | null = null
  #end = 0

  add(text: string): number {
    const bytes = Buffer.from(text)
    const length = Buffer.alloc(LENGTH_BYTES)
    length.writeUInt32LE(bytes.length)
    const place = this.#end
    this.#file ??= openNameless()
    this.#end += writeSync(this.#file, Buffer.concat([length, bytes]), 0, null, place)
    return place
  }

  /** @throws Error once closed. */
  read(place: number): string {
    if (this.#file === null) throw new Error('Nothing was spilled, or it is gone')
    const length = Buffer.alloc(LENGTH_BYTES)
    readSync(this.#file, length, 0, LENGTH_BYTES, place)
    const bytes = Buffer.alloc(length.readUInt32LE())
    readSync(this.#file, bytes, 0, bytes.length, place + LENGTH_BYTES)
    return bytes.toString()
  }

  /** Gives the disk back. */
  close(): void {
    if (this.#file !== null) closeSync(this.#file)
    this.#file = null
  }
}

function openNameless(): number {
  mkdirSync(/* turbopackIgnore: true */ env.DATA_DIR, { recursive: true })
  const path = join(/* turbopackIgnore: true */ env.DATA_DIR, `spilled-${randomUUID()}`)
  const file = openSync(path, 'wx+', OWNER_ONLY)
  unlinkSync(path)
  return file
}
