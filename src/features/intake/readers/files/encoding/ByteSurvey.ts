import { utf8Length } from './utf8Length'

/** Leads of the UTF-8 that French texts are made of: accents, `œ`, quotes, dashes and `€`. */
const FRENCH_LEADS = new Set([0xc2, 0xc3, 0xc5, 0xe2])
/** Enough contexts to know an encoding by. */
const CONTEXTS_MOST = 20_000

/** Counts, chunk by chunk, what tells the encoding of bytes that are not all UTF-8. */
export class ByteSurvey {
  /** French characters written in UTF-8. */
  good = 0
  /** Bytes that are no UTF-8. */
  bad = 0
  /** How often each byte from 0x80 on stands between two others: `before << 16 | byte << 8 | after`. */
  readonly contexts = new Map<number, number>()
  #rest = Buffer.alloc(0)
  #before = 0x20

  add(chunk: Uint8Array, isLast = false): void {
    const bytes = Buffer.concat([this.#rest, chunk])
    let at = 0
    while (at < bytes.length) {
      const length = utf8Length(bytes, at)
      if (!isLast && (length === null || at + 4 >= bytes.length)) break
      if (!length) this.bad += 1
      else if (length > 1 && FRENCH_LEADS.has(bytes[at] ?? 0)) this.good += 1
      const end = at + (length || 1)
      for (; at < end; at += 1) this.#note(bytes, at)
    }
    this.#rest = bytes.subarray(at)
  }

  #note(bytes: Buffer, at: number): void {
    const byte = bytes[at] ?? 0
    const context = (this.#before << 16) | (byte << 8) | (bytes[at + 1] ?? 0x20)
    if (byte >= 0x80 && (this.contexts.has(context) || this.contexts.size < CONTEXTS_MOST))
      this.contexts.set(context, (this.contexts.get(context) ?? 0) + 1)
    this.#before = byte
  }
}
