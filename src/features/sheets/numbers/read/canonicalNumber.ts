import { notFound, permanentRedirect } from 'next/navigation'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { parseSheetNumber, sheetPath } from '@/domain/sheet/sheetNumber'
import { decodedSegment } from '@/domain/text/decodedSegment'

/** The sheet number that an address names; written otherwise (`d42`) or under another kind, it leads to the right address. */
export function canonicalNumber(text: string, kind?: SheetKind): string {
  const parsed = parseSheetNumber(decodedSegment(text) ?? '')
  if (!parsed) notFound()
  if (kind && (parsed.number !== text || parsed.kind !== kind)) permanentRedirect(sheetPath(parsed.number))
  return parsed.number
}
