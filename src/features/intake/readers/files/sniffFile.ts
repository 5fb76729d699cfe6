import { open } from 'node:fs/promises'
import { InvalidInput } from '@/errors'

export type FileKind = 'json' | 'xlsx' | 'table'

const HEAD = 4096
const OLD_EXCEL = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
const GZIP = Buffer.from([0x1f, 0x8b])
const UTF16 = Buffer.from([0xff, 0xfe])

/** What a file holds, by its first bytes, whatever its name. @throws InvalidInput when it is empty or of a kind that nobody reads. */
export async function sniffFile({ name, path }: { name: string; path: string }): Promise<FileKind> {
  const head = await firstBytes(path)
  const startsWith = (bytes: Buffer) => head.subarray(0, bytes.length).equals(bytes)
  if (startsWith(OLD_EXCEL))
    throw new InvalidInput(
      `${name}\u00a0: ancien format Excel (.xls). Enregistrez le classeur en .xlsx ou en CSV.`,
    )
  if (startsWith(GZIP)) throw new InvalidInput(`${name}\u00a0: fichier compressé. Décompressez-le d’abord.`)
  if (startsWith(Buffer.from('%PDF')))
    throw new InvalidInput(`${name}\u00a0: c’est un PDF, pas un fichier de données.`)
  if (startsWith(Buffer.from('PK'))) return 'xlsx'
  const text = head
    .toString(startsWith(UTF16) ? 'utf16le' : 'utf8')
    .replace(/^\ufeff/, '')
    .trimStart()
  if (text === '') throw new InvalidInput(`${name}\u00a0: le fichier est vide.`)
  if (/^<(?:!doctype|html|\?xml)/i.test(text))
    throw new InvalidInput(`${name}\u00a0: c’est une page web ou du XML, pas un fichier de données.`)
  return text.startsWith('{') || text.startsWith('[') ? 'json' : 'table'
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
