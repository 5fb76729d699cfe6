import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { type SheetKind, sheetKindSpec } from '@/domain/sheet/sheetKinds'
import { formatSheetNumber } from '@/domain/sheet/sheetNumber'
import { SLUGS } from '@/domain/slugs'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import { highestRank } from '../read/highestRank'

const TRIES = 20

/**
 * Reserves a sheet number for ever, and a public id. The unique index of the registry decides between two that race, on
 * both databases, without a transaction. `req.context.sheetNumber` (a rank) asks for one, for deterministic seeds.
 */
export async function allocateSheetNumber({
  collection,
  req,
}: {
  collection: SheetKind
  req: PayloadRequest
}): Promise<{ number: string; publicId: string }> {
  const publicId = typeof req.context.publicId === 'string' ? req.context.publicId : randomUUID()
  const asked = typeof req.context.sheetNumber === 'number' ? req.context.sheetNumber : null
  const { letter } = sheetKindSpec(collection)
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const rank = asked ?? (await highestRank(req.payload, letter, req)) + 1
    const number = formatSheetNumber(collection, rank)
    try {
      await req.payload.create({
        collection: SLUGS.sheetNumbers,
        data: { number, letter, rank, publicId, sheet: collection },
        depth: 0,
        overrideAccess: true,
        req,
      })
      return { number, publicId }
    } catch (error) {
      if (asked !== null || !isUniqueViolation(error)) throw error
    }
  }
  throw new Error(`No sheet number could be reserved in ${collection} after ${TRIES} tries`)
}
