import type { Payload } from 'payload'
import { complementsForClass } from '@/access/complementsForReader'
import type { Placement } from '@/domain/nationalSheet/complementLists'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { readAmounts } from '@/features/sheets/rates/read/readAmounts'

/** A local complement as a class reads it, its amounts those of today. */
export type ReadComplement = {
  id: string
  /** The sheet and the section that it was written for. */
  title: string
  sheetCode: string
  sectionPath: string
  sectionHash: string
  placement: Placement
  audience: ReaderClass
  text: string
  state: 'current' | 'toReview'
  updatedAt: string
}

/** More than a sheet has sections. */
const MOST = 2000

/** The complements of these sheets that a class may read, by the code of the sheet, the oldest first: one read. */
export async function findComplements(
  payload: Payload,
  readerClass: ReaderClass,
  codes: readonly string[],
): Promise<Map<string, ReadComplement[]>> {
  const bySheet = new Map<string, ReadComplement[]>()
  if (codes.length === 0) return bySheet
  const { docs } = await payload.find({
    collection: SLUGS.nationalComplements,
    where: { and: [{ sheetCode: { in: [...codes] } }, complementsForClass(readerClass)] },
    sort: ['createdAt', 'id'],
    depth: 0,
    limit: MOST,
    pagination: false,
    select: {
      title: true,
      sheetCode: true,
      sectionPath: true,
      sectionHash: true,
      placement: true,
      audience: true,
      text: true,
      state: true,
      updatedAt: true,
    },
    overrideAccess: true,
  })
  for (const doc of await readAmounts(payload, docs)) {
    const { id, sheetCode, placement, audience, text, state, updatedAt } = doc
    const read = { id, title: doc.title ?? '', sheetCode, placement, audience, text, state, updatedAt }
    const anchor = { sectionPath: doc.sectionPath ?? '', sectionHash: doc.sectionHash ?? '' }
    bySheet.set(sheetCode, [...(bySheet.get(sheetCode) ?? []), { ...read, ...anchor }])
  }
  return bySheet
}
