import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { findSheets, namedIn } from '@/features/sheets/reference/findSheets'
import type { ReportRow } from '../present/ReportTask'

type Reported = Pick<ReportRow, 'sheet' | 'sheetId'>

/** Tells whether a sheet, its units counted, still says what it said at an instant (ISO 8601): nothing was corrected on it since. */
export async function isUntouched(
  payload: Payload,
  { sheet, sheetId }: Reported,
  since: string,
): Promise<boolean> {
  const [found] = await findSheets({ payload, where: namedIn([{ kind: sheet, id: sheetId }]) })
  if (!found || (found.modifiedAt && found.modifiedAt > since)) return false
  if (sheet !== 'facilities') return true
  const { totalDocs } = await payload.count({
    collection: SLUGS.units,
    where: { and: [{ facility: { equals: sheetId } }, { updatedAt: { greater_than: since } }] },
    overrideAccess: true,
  })
  return totalDocs === 0
}
