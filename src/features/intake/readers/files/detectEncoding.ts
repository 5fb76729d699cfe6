import { createReadStream } from 'node:fs'
import type { TextEncoding } from './decodeText'

/**
 * The encoding of a text file, by reading it whole but in little memory: UTF-8 as long as all of it is, UTF-16 where a mark says
 * so, else what French spreadsheets write.
 */
export async function detectEncoding(path: string): Promise<TextEncoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let isStart = true
  for await (const bytes of chunksOf(path)) {
    if (isStart && bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
    isStart = false
    if (!accepts(decoder, bytes, true)) return 'windows-1252'
  }
  return accepts(decoder, new Uint8Array(), false) ? 'utf-8' : 'windows-1252'
}

function accepts(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): boolean {
  try {
    decoder.decode(bytes, { stream })
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

function chunksOf(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path)
}
