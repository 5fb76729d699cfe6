import { inflateRawSync } from 'node:zlib'

const END_OF_DIRECTORY = Buffer.from([0x50, 0x4b, 0x05, 0x06])
const ENTRY = 0x02014b50
const STORED = 0
const SYMBOLIC_LINK = 0xa

/** An entry of a ZIP file; `size` is what it says that it holds, in bytes, and `text` what it holds, in UTF-8. `isLink`: a symbolic link. */
export type ZipEntry = { size: number; isLink: boolean; bytes: () => Buffer; text: () => string }

/** The entries of a ZIP file by name; `null` when its directory cannot be found. */
export function zipEntries(bytes: Buffer): Map<string, ZipEntry> | null {
  const end = bytes.lastIndexOf(END_OF_DIRECTORY)
  if (end === -1 || end + 22 > bytes.length) return null
  const entries = new Map<string, ZipEntry>()
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0 && at + 46 <= bytes.length; left -= 1) {
    if (bytes.readUInt32LE(at) !== ENTRY) return null
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28)
    const size = bytes.readUInt32LE(at + 24)
    const [method, packed, start] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 42),
    ]
    const content = () => contentOf(bytes, { method, packed, start, size })
    entries.set(bytes.toString('utf8', at + 46, nameEnd), {
      size,
      // The mode of Unix, in the upper half of what systems say of a file.
      isLink: bytes.readUInt32LE(at + 38) >>> 28 === SYMBOLIC_LINK,
      bytes: content,
      text: () => content().toString('utf8'),
    })
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

type Place = { method: number; packed: number; start: number; size: number }

function contentOf(bytes: Buffer, { method, packed, start, size }: Place): Buffer {
  const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28)
  const content = bytes.subarray(from, from + packed)
  return method === STORED ? content : inflateRawSync(content, { maxOutputLength: Math.max(size, 1) })
}
