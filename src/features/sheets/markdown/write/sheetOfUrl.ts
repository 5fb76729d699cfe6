import { parseSheetNumber, sheetPath } from '@/domain/sheet/sheetNumber'

/** The portal's address of the sheet that an address leads to, as it is stored; `null` for any other address. */
export function sheetOfUrl(url: string): { number: string; anchor: string } | null {
  const [, number = '', anchor = ''] = /^\/(?:[a-z-]+|f)\/([A-Z]\d{1,9})(#[^\s]*)?$/.exec(url) ?? []
  const read = parseSheetNumber(number)
  return read && url.startsWith(sheetPath(read.number)) ? { number: read.number, anchor } : null
}
