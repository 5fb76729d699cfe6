import { MOST_SLOTS } from '@/domain/hours/awaySlots'
import { grown, roomFor } from './Growing'

const BYTES = Math.ceil(MOST_SLOTS / 8)

/** Quarter-hours of the week asked for: the bytes that hold some, and their bits. */
type AskedSlots = readonly { at: number; bits: number }[]

function bitmapOf(slots: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(BYTES)
  for (const slot of slots) {
    if (Number.isInteger(slot) && slot >= 0 && slot < MOST_SLOTS)
      bytes[slot >> 3] = (bytes[slot >> 3] ?? 0) | (1 << (slot & 7))
  }
  return bytes
}

/** Slots (see `SearchDocument.openSlots`) as text, a quarter of a list's length, without the bytes that hold none at its end; empty for never. */
export function packSlots(slots: readonly number[]): string {
  const bytes = bitmapOf(slots)
  const end = bytes.findLastIndex((bits) => bits !== 0) + 1
  return Buffer.from(bytes.subarray(0, end)).toString('base64')
}

/** Quarter-hours made ready for `OpenColumn.opensAt`. */
export function askedSlots(slots: readonly number[]): AskedSlots {
  return [...bitmapOf(slots)].flatMap((bits, at) => (bits === 0 ? [] : [{ at, bits }]))
}

/** When documents open in the week, by slot: one bit a slot, 172 bytes a document. */
export class OpenColumn {
  #bytes = new Uint8Array(64 * BYTES)

  set(slot: number, packed: string): void {
    const start = slot * BYTES
    if (start + BYTES > this.#bytes.length) {
      this.#bytes = grown(this.#bytes, new Uint8Array(roomFor(slot + 1) * BYTES))
    }
    this.#bytes.fill(0, start, start + BYTES)
    if (packed !== '') this.#bytes.set(Buffer.from(packed, 'base64').subarray(0, BYTES), start)
  }

  /** Tells whether a document opens at any of these quarter-hours. */
  opensAt(slot: number, asked: AskedSlots): boolean {
    const start = slot * BYTES
    for (const { at, bits } of asked) {
      if (((this.#bytes[start + at] ?? 0) & bits) !== 0) return true
    }
    return false
  }
}
