import { open } from 'node:fs/promises'
import { InvalidInput } from '@/errors'
import { encodingOfHead } from './encoding/encodingOfBytes'

export type FileKind = 'json' | 'xlsx' | 'table'

const HEAD = 4096
const OLD_EXCEL = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04])
const GZIP = Buffer.from([0x1f, 0x8b])
const WEB_PAGE = /^<(?:!doctype|html|\?xml|table|meta|head|body|style)\b/i

/** What a file holds, by its first bytes, whatever its name. @throws InvalidInput when it is empty or of a kind that nobody reads. */
export async function sniffFile({ name, path }: { name: string; path: string }): Promise<FileKind> {
  const head = await firstBytes(path)
  const startsWith = (bytes: Buffer) => head.subarray(0, bytes.length).equals(bytes)
  if (startsWith(OLD_EXCEL))
    throw new InvalidInput(
      `${name}\u00a0: ancien format Excel (.xls), ou classeur protégé par un mot de passe. Ouvrez-le et enregistrez-le en «\u00a0Classeur Excel (.xlsx)\u00a0» ou en «\u00a0CSV UTF-8\u00a0».`,
    )
  if (startsWith(GZIP)) throw new InvalidInput(`${name}\u00a0: fichier compressé. Décompressez-le d’abord.`)
  if (startsWith(Buffer.from('%PDF')))
    throw new InvalidInput(`${name}\u00a0: c’est un PDF, pas un fichier de données.`)
  if (startsWith(ZIP)) return 'xlsx'
  if (startsWith(Buffer.from('{\\rtf')))
    throw new InvalidInput(`${name}\u00a0: c’est un document RTF, pas un fichier de données.`)
  const encoding = encodingOfHead(head) ?? 'utf-8'
  const text = new TextDecoder(encoding).decode(head).trimStart()
  if (text === '') throw new InvalidInput(`${name}\u00a0: le fichier est vide.`)
  if (WEB_PAGE.test(text))
    throw new InvalidInput(
      `${name}\u00a0: c’est une page web ou du XML, pas un fichier de données. Si un logiciel l’a nommé .xls, ouvrez-le dans un tableur et enregistrez-le en .xlsx.`,
    )
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
