import type { SheetSlug } from '@collections/slugs'
import { KEPT_SHEETS } from '@/domain/membership/closedLists'

type Sheet = { kind: SheetSlug; id: string; number: string }

/** How the journal names a sheet: as itself where people outside may keep it, else by its number before the detail. */
export function tracedSheet({ kind, id, number }: Sheet, detail: string) {
  const kept = KEPT_SHEETS.find(({ code }) => code === kind)
  return kept ? { sheet: { kind: kept.code, id, number }, detail } : { detail: `${number} : ${detail}` }
}
