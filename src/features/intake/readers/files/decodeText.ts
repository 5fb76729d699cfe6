import { decodeWindows1252 } from './decodeWindows1252'

export type TextEncoding = 'utf-8' | 'utf-16le' | 'windows-1252'

/**
 * Reads a file's bytes as text, without its byte order mark: UTF-8, UTF-16 where a mark says so, and otherwise what
 * French spreadsheets write, windows-1252 (which holds Latin-1).
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: TextEncoding } {
  const encoding = detect(bytes)
  const text =
    encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes)
  return { text, encoding }
}

function detect(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252'
    throw error
  }
}
