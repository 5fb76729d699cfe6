import { ALL_SHEET_KINDS } from '@/domain/sheet/sheetKinds'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { listOwners } from '../read/listOwners'
import type { BoardTask, LineEnd } from './BoardTask'

/** Makes an editor responsible for the sheets: one direct update a collection, since nothing that a reader reads changes. */
export async function assignSheets(task: BoardTask): Promise<LineEnd[]> {
  const { payload, actor, address, sheets, ownerId } = task
  const owner = (await listOwners(payload)).find(({ id }) => id === ownerId)
  if (!owner) return sheets.map(({ number }) => ({ number, outcome: 'invalid' }))
  await Promise.all(
    ALL_SHEET_KINDS.map(async (collection) => {
      const ids = sheets.filter(({ kind }) => kind === collection).map(({ id }) => id)
      if (ids.length > 0)
        await payload.db.updateMany({
          collection,
          where: { id: { in: ids } },
          data: { owner: owner.id },
          returning: false,
        })
    }),
  )
  await Promise.all(
    sheets.map((sheet) =>
      recordTrace({ payload, actor, action: 'sheetAssigned', sheet, detail: owner.name, address }),
    ),
  )
  return sheets.map(({ number }) => ({ number, outcome: 'done' }))
}
