import { decodedSegment } from '@/domain/text/decodedSegment'

/** Tells whether the path of a request can be read at all: what cannot, or holds a control character, breaks whatever decodes it further on. */
export function isReadablePath(path: string): boolean {
  const decoded = decodedSegment(path)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return decoded !== null && !/[\u0000-\u001F\u007F]/.test(decoded)
}
