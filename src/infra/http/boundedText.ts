/** The body of a request, read no further than `most` bytes; `null` for a longer one, which is not even held in memory. */
export async function boundedText(request: Request, most: number): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return null
  const pieces: Uint8Array[] = []
  let bytes = 0
  const reader = request.body?.getReader()
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    bytes += read.value.byteLength
    if (bytes > most) return null
    pieces.push(read.value)
  }
  return Buffer.concat(pieces).toString('utf8')
}
