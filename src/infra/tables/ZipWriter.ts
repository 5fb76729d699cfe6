import { constants, crc32, createDeflateRaw } from 'node:zlib'

const LOCAL = 0x04034b50
const ENTRY = 0x02014b50
const END = 0x06054b50
const VERSION = 20
const NAMES_IN_UTF8 = 0x0800
const DEFLATED = 8
/** 1 January 1980, the first date that a ZIP can hold: the hour of an export is no content. */
const FIRST_DATE = 0x0021_0000

type Piece = string | Uint8Array

/** Writes a ZIP archive entry by entry; of an entry, only what is compressed is held. The same texts give the same bytes. */
export class ZipWriter {
  private readonly directory: Buffer[] = []
  private written = 0

  /** The bytes of one more entry. */
  async entry(name: string, pieces: Iterable<Piece> | AsyncIterable<Piece>): Promise<Buffer> {
    const deflate = createDeflateRaw({ level: constants.Z_DEFAULT_COMPRESSION })
    const compressed: Buffer[] = []
    deflate.on('data', (chunk: Buffer) => compressed.push(chunk))
    const ended = new Promise<void>((resolve, reject) => deflate.on('end', resolve).on('error', reject))
    let [crc, size] = [0, 0]
    for await (const piece of pieces) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
      crc = crc32(bytes, crc)
      size += bytes.length
      if (!deflate.write(bytes)) await new Promise((resolve) => deflate.once('drain', resolve))
    }
    deflate.end()
    await ended
    const data = Buffer.concat(compressed)
    const facts = numbers(
      [NAMES_IN_UTF8, 2],
      [DEFLATED, 2],
      [FIRST_DATE, 4],
      [crc, 4],
      [data.length, 4],
      [size, 4],
    )
    const label = Buffer.from(name)
    const local = Buffer.concat([
      numbers([LOCAL, 4], [VERSION, 2]),
      facts,
      numbers([label.length, 2], [0, 2]),
      label,
      data,
    ])
    const place = numbers([0, 2], [0, 2], [0, 2], [0, 2], [0, 4], [this.written, 4])
    this.directory.push(
      Buffer.concat([
        numbers([ENTRY, 4], [VERSION, 2], [VERSION, 2]),
        facts,
        numbers([label.length, 2]),
        place,
        label,
      ]),
    )
    this.written += local.length
    return local
  }

  /** The last bytes of the archive. */
  end(): Buffer {
    const entries = Buffer.concat(this.directory)
    const count = this.directory.length
    return Buffer.concat([
      entries,
      numbers(
        [END, 4],
        [0, 2],
        [0, 2],
        [count, 2],
        [count, 2],
        [entries.length, 4],
        [this.written, 4],
        [0, 2],
      ),
    ])
  }
}

/** Numbers one after the other, each of so many bytes, the lowest first. */
function numbers(...parts: [value: number, bytes: 2 | 4][]): Buffer {
  return Buffer.concat(
    parts.map(([value, bytes]) => {
      const buffer = Buffer.alloc(bytes)
      buffer.writeUIntLE(value, 0, bytes)
      return buffer
    }),
  )
}
