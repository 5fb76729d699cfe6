import type { Payload } from 'payload'
import { z } from 'zod'
import { leaseDays, type OfflineLease } from '@/domain/offline/OfflineLease'
import { SLUGS } from '@/domain/slugs'
import { InvalidInput, NotAllowed } from '@/errors'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { lockStateOf } from '@/features/people/lock/read/lockStateOf'
import { clock } from '@/infra/clock'
import type { OfflineAnswer } from '../answerOffline'
import { keysForOffline } from '../read/keysForOffline'
import type { OfflineReader } from '../read/offlineReader'
import { isRevoked, signedLeaseSchema } from '../read/standingOfLease'
import { signOffline } from './signOffline'

const DAY_MS = 86_400_000
const askSchema = z.object({
  device: z.string().regex(/^[A-Za-z0-9_-]{16,64}$/),
  credential: z.string().min(1).max(1400),
  /** What the copy holds; `null` for the first lease of a new one, which leaves a line in the journal. */
  held: signedLeaseSchema.nullable(),
})
type Ask = { payload: Payload; reader: OfflineReader; body: unknown; address: string }

/**
 * Gives a copy the right to be read for some days, to whoever is signed in and holds this key; `{ standing: 'revoked' }` where it was taken
 * back: it erases itself instead of living on.
 * @throws InvalidInput, or NotAllowed where the key is not one of theirs.
 */
export async function giveLease({ payload, reader, body, address }: Ask): Promise<OfflineAnswer> {
  const ask = askSchema.safeParse(body)
  if (!ask.success) throw new InvalidInput('Demande illisible.')
  const { user, readerClass } = reader
  if (ask.data.held && (await isRevoked(payload, ask.data.held))) return { json: { standing: 'revoked' } }
  const known = await keysForOffline(payload, user.id)
  if (!known.includes(ask.data.credential))
    throw new NotAllowed('Cette clé n’est pas enregistrée pour votre compte, ou elle n’est plus valable.')
  const site = await payload.findGlobal({
    slug: SLUGS.site,
    depth: 0,
    overrideAccess: true,
    select: { offlineLeaseDays: true },
  })
  const now = clock.now()
  const lease: OfflineLease = {
    version: 1,
    device: ask.data.device,
    user: user.id,
    epoch: (await lockStateOf(payload, user.id)).offlineEpoch,
    readerClass,
    issuedAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + leaseDays(site.offlineLeaseDays) * DAY_MS).toISOString(),
  }
  if (!ask.data.held)
    await recordTrace({ payload, actor: user, action: 'offlinePrepared', detail: lease.device, address })
  return { json: { lease: signOffline(JSON.stringify(lease)) } }
}
