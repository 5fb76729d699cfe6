import type { Payload } from 'payload'
import { isSheetKind } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import { WHERE_STOPPED } from '@/features/keeping/planning/read/WHERE_STOPPED'
import { boardRow } from '../BoardRow'
import { listFrom } from './listFrom'

/** The publications that were planned and did not happen, the oldest first; each leads to its sheet in the admin. */
export const stoppedPlans = listFrom(
  async ({ payload }) =>
    (await payload.count({ collection: SLUGS.publicationPlans, where: WHERE_STOPPED, overrideAccess: true }))
      .totalDocs,
  async ({ payload, page, size }) => find(payload, page, size),
  ({ id, title, sheet, sheetId, sheetNumber, at, reason }) =>
    boardRow({
      id: String(id),
      key: sheetNumber,
      number: sheetNumber,
      name: title,
      href: isSheetKind(sheet) ? `/admin/collections/${sheet}/${sheetId}` : '',
      at,
      detail: reason ?? null,
    }),
)

async function find(payload: Payload, page: number, limit: number) {
  const { docs, totalDocs } = await payload.find({
    collection: SLUGS.publicationPlans,
    where: WHERE_STOPPED,
    sort: 'at',
    page,
    limit,
    depth: 0,
    select: { title: true, sheet: true, sheetId: true, sheetNumber: true, at: true, reason: true },
    overrideAccess: true,
  })
  return { rows: docs, total: totalDocs }
}
