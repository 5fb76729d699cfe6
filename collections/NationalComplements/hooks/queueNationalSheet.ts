import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { nationalPublicId } from '@/domain/nationalSheet/nationalAddress'
import { SLUGS } from '@/domain/slugs'
import { queueTask } from '@/infra/jobs/queueTask'
import type { NationalComplement } from '@/payload-types'

const queue = (code: string, req: PayloadRequest) =>
  queueTask({
    task: 'indexSheet',
    input: { collection: SLUGS.nationalSheets, id: code, publicId: nationalPublicId(code) },
    req,
  })

/** Queues the indexing of the national sheet that a complement is found with; of both, where it passed to another. */
export const queueNationalSheet: CollectionAfterChangeHook<NationalComplement> = async ({
  doc,
  previousDoc,
  req,
}) => {
  for (const code of new Set([doc.sheetCode, previousDoc?.sheetCode])) if (code) await queue(code, req)
  return doc
}

/** The same of one deleted for good. */
export const queueNationalSheetOfDeleted: CollectionAfterDeleteHook<NationalComplement> = async ({
  doc,
  req,
}) => {
  await queue(doc.sheetCode, req)
  return doc
}
