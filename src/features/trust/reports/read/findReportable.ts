import type { Payload } from 'payload'
import { publishedOfKindForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { findSheet } from '@/features/sheets/reference/findSheet'
import { keepersOf } from '@/features/sheets/reference/keepersOf'
import type { KeptSheet, SheetReference } from '@/features/sheets/reference/SheetReference'

/** A sheet on which one may report, with the one whose members keep it: itself, or the organisation of a service. */
export type Reportable = SheetReference & { keptBy: KeptSheet | null }

/** The published sheet of a number, of any kind, as this class may read it; `null` when there is none for it. */
export async function findReportable(
  payload: Payload,
  readerClass: ReaderClass,
  text: string,
): Promise<Reportable | null> {
  const sheet = await findSheet({
    payload,
    number: text,
    where: (kind) => publishedOfKindForClass(kind, readerClass),
  })
  if (!sheet) return null
  const keepers = await keepersOf(payload, [sheet])
  return { ...sheet, keptBy: (sheet.keeper && keepers.get(sheet.keeper.id)) ?? null }
}
