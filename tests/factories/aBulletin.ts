import type { Payload } from 'payload'
import type { Bulletin } from '@/payload-types'

/** Prepares and publishes the bulletin of a period, as an editor does. */
export async function aBulletin(payload: Payload, from: string, to: string): Promise<Bulletin> {
  const { prepareBulletin } = await import('@/features/trust/bulletins/write/gatherBulletin')
  const { publishBulletin } = await import('@/features/trust/bulletins/write/publishBulletin')
  const { id } = await prepareBulletin(payload, { from, to })
  await publishBulletin({ payload, id, byName: 'Référente' })
  return payload.findByID({ collection: 'bulletins', id, depth: 0, overrideAccess: true })
}
