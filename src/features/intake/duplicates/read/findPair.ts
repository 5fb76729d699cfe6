import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { NotFound } from '@/errors'
import type { DuplicatePair } from '@/payload-types'

/** A pair of sheets that may be one. @throws NotFound */
export async function findPair(payload: Payload, id: string): Promise<DuplicatePair> {
  const pair = await payload.findByID({
    collection: SLUGS.duplicatePairs,
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  if (!pair) throw new NotFound('Cette paire n’existe plus.')
  return pair
}
