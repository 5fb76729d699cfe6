import type { Payload, PayloadRequest } from 'payload'
import { ALL_SHEET_KINDS } from '@/domain/sheet/sheetKinds'

type Args = { payload: Payload; from: string; to: string; req: PayloadRequest }

/**
 * Makes someone else responsible for every sheet of a person, published or not; content, versions and dates stay as they
 * are: one direct update a collection, since nothing that a reader reads changes.
 */
export async function handOverSheets({ payload, from, to, req }: Args): Promise<void> {
  for (const collection of ALL_SHEET_KINDS)
    await payload.db.updateMany({
      collection,
      where: { owner: { equals: from } },
      data: { owner: to },
      req,
      returning: false,
    })
}
