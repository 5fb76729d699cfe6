import { createHash } from 'node:crypto'
import type { PlacementRequest } from '@/payload-types'

/** Which state of a request a page showed: what a person wrote of it, not what follows from calendars. */
export function requestKey({ reference, profile }: Pick<PlacementRequest, 'reference' | 'profile'>): string {
  return createHash('sha256').update(JSON.stringify([reference, profile])).digest('base64url').slice(0, 16)
}
