import { createHash } from 'node:crypto'
import type { Plan } from '@/domain/guide/Plan'
import { renumbering } from '@/domain/guide/renumbering'

/** Tells one renumbering from another: what an editor was shown is what is then done, or nothing is. */
export function moveKey(before: Plan, after: Plan): string {
  const told = renumbering(before, after).map(({ id, was, is }) => [id, was, is])
  return createHash('sha1').update(JSON.stringify(told)).digest('base64url')
}
