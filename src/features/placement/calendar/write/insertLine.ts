import type { Payload } from 'payload'
import type { Commitment } from '@/domain/placement/Commitment'
import { SLUGS } from '@/domain/slugs'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'

type Insert = { line: Commitment; unit: string; facility: string; turn: string }

/** Adds a line to a calendar; `false` where somebody else wrote the line of that rank, or of that turn of the request, first. */
export async function insertLine(payload: Payload, { line, unit, facility, turn }: Insert): Promise<boolean> {
  try {
    await payload.db.create({
      collection: SLUGS.commitments,
      data: { ...line, unit, facility, turn },
      returning: false,
    })
    return true
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    return false
  }
}
