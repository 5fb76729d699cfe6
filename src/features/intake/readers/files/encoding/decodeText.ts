import type { TextEncoding } from '@/domain/text/encoding/TextEncoding'
import { decodeBytes } from './decodeBytes'
import { encodingOfBytes } from './encodingOfBytes'
import { Utf8Decoder } from './Utf8Decoder'
import { unknownEncoding } from './unknownEncoding'

const FILE = 'Fichier'

/**
 * Reads a file's bytes as text, without its byte order mark, in the encoding given or else found; bytes that are no UTF-8 in a text
 * that is are marked (`badBytes.ts`). @throws InvalidInput when its encoding is unknown.
 */
export function decodeText(
  bytes: Uint8Array,
  given?: TextEncoding,
): { text: string; encoding: TextEncoding } {
  const encoding = given ?? encodingOfBytes(bytes)
  if (!encoding) throw unknownEncoding(FILE)
  return { text: textOf(bytes, encoding), encoding }
}

function textOf(bytes: Uint8Array, encoding: TextEncoding): string {
  if (encoding === 'utf-8') return new Utf8Decoder().decode(bytes, true)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return new TextDecoder(encoding).decode(bytes)
  return decodeBytes(bytes, encoding)
}
