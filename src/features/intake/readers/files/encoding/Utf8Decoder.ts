import { isUtf8 } from 'node:buffer'
import { markOf } from './badBytes'
import { utf8Length } from './utf8Length'

/** As many bytes as the longest character. */
const CUT = 4

/** Decodes UTF-8 chunk by chunk; a byte that is none is marked (`badBytes.ts`) rather than lost. */
export class Utf8Decoder {
  #rest = Buffer.alloc(0)
  #isStart = true

  decode(chunk: Uint8Array, isLast = false): string {
    const bytes = Buffer.concat([this.#rest, chunk])
    let [text, from, at] = ['', 0, 0]
    // Nearly every piece is sound, but for a character cut at its end.
    const sound = bytes.length - CUT
    if (sound > 0) for (at = sound; at < bytes.length && isInside(bytes, at); ) at += 1
    if (!isUtf8(bytes.subarray(0, at))) at = 0
    while (at < bytes.length) {
      const length = utf8Length(bytes, at)
      if (length === null && !isLast) break
      if (length) at += length
      else {
        text += bytes.toString('utf8', from, at) + markOf(bytes[at] ?? 0)
        at += 1
        from = at
      }
    }
    this.#rest = bytes.subarray(at)
    text += bytes.toString('utf8', from, at)
    const isMarked = this.#isStart && text.startsWith('\ufeff')
    if (text !== '') this.#isStart = false
    return isMarked ? text.slice(1) : text
  }
}

/** Whether this byte goes on with a character begun before it. */
const isInside = (bytes: Buffer, at: number) => ((bytes[at] ?? 0) & 0xc0) === 0x80
