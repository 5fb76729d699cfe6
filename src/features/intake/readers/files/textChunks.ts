import { createReadStream } from 'node:fs'
import { decodeWindows1252 } from './decodeWindows1252'
import { detectEncoding } from './detectEncoding'

/** The text of a file in pieces, without its byte order mark, whatever its encoding. */
export async function* textChunks(path: string): AsyncGenerator<string> {
  const encoding = await detectEncoding(path)
  const bytes: AsyncIterable<Buffer> = createReadStream(path)
  if (encoding === 'windows-1252') {
    for await (const chunk of bytes) yield decodeWindows1252(chunk)
    return
  }
  const decoder = new TextDecoder(encoding)
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}
