import { notFound, permanentRedirect } from 'next/navigation'
import { parseSheetNumber, type SheetLetter, sheetPath } from '@/domain/sheetNumber'
import { decodedSegment } from '@/domain/text/decodedSegment'

/** The sheet number that an address names; written otherwise (`d42`) or under another kind, it leads to the right address. */
export function canonicalNumber(text: string, letter?: SheetLetter): string {
  const parsed = parseSheetNumber(decodedSegment(text) ?? '')
  if (!parsed) notFound()
  if (letter && (parsed.number !== text || parsed.letter !== letter))
    permanentRedirect(sheetPath(parsed.number))
  return parsed.number
}
