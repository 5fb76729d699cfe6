import { createReadStream } from 'node:fs'
import type { SourceFile } from '../../SourceReader'
import { decodeBytes } from './decodeBytes'
import { detectEncoding } from './detectEncoding'
import { Utf8Decoder } from './Utf8Decoder'

/**
 * The text of a file in pieces, without its byte order mark, in the encoding that is given with it or else found. In UTF-8, bytes that
 * are none are marked (`badBytes.ts`). @throws InvalidInput when its encoding is unknown.
 */
export async function* textChunks(file: SourceFile): AsyncGenerator<string> {
  const encoding = file.encoding ?? (await detectEncoding(file)).encoding
  const bytes: AsyncIterable<Buffer> = createReadStream(file.path)
  if (encoding === 'utf-8') {
    const decoder = new Utf8Decoder()
    for await (const chunk of bytes) yield decoder.decode(chunk)
    yield decoder.decode(new Uint8Array(), true)
  } else if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const decoder = new TextDecoder(encoding)
    for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true })
    yield decoder.decode()
  } else for await (const chunk of bytes) yield decodeBytes(chunk, encoding)
}
