import { CODE_PAGES, type CodePage } from '@/domain/text/encoding/codePages'

/** The text of bytes in an encoding of one byte a character. By hand: Node has not all of them, and takes windows-1252 for Latin-1. */
export function decodeBytes(bytes: Uint8Array, page: CodePage): string {
  const high = CODE_PAGES[page]
  return Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(/[\u0080-\u00ff]/g, (char) => high.charAt(char.charCodeAt(0) - 0x80))
}
