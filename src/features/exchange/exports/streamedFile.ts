import { Readable } from 'node:stream'

type File = { name: string; contentType: string; pieces: AsyncIterable<string | Uint8Array> }

/** A file to download, sent as it is made; a fault in the middle cuts the download, which then is no whole file. */
export function streamedFile({ name, contentType, pieces }: File): Response {
  // Node's own web stream is the one of the global `Response`; the two type declarations differ.
  const body = Readable.toWeb(Readable.from(bytesOf(pieces))) as unknown as ReadableStream
  return new Response(body, {
    headers: { 'content-type': contentType, 'content-disposition': `attachment; filename="${name}"` },
  })
}

async function* bytesOf(pieces: File['pieces']): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) yield typeof piece === 'string' ? Buffer.from(piece) : piece
}
