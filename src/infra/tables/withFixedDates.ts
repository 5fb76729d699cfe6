const END = 0x06054b50
const ENTRY = 0x02014b50
/** 1 January 1980, the first date that a ZIP can hold. */
const FIRST_DATE = 0x0021_0000
const END_SIZE = 22

/** A ZIP archive whose entries all bear the same date: the hour of an export is no content. */
export function withFixedDates(archive: Buffer): Buffer {
  const end = archive.lastIndexOf(signature(END))
  if (end < 0 || end + END_SIZE > archive.length) return archive
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(at) !== ENTRY) return archive
    archive.writeUInt32LE(FIRST_DATE, at + 12)
    archive.writeUInt32LE(FIRST_DATE, archive.readUInt32LE(at + 42) + 10)
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  return archive
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
