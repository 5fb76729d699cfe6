import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { mayRequestPlaces } from '@/access/placementRights'
import { REFUSED_PATH } from '@/domain/REFUSED_PATH'
import { recordTraceOfRead } from '@/features/people/audit/write/recordTraceOfRead'
import type { CurrentReader } from '@/features/people/session/read/currentReader'
import { requireUser } from '@/features/people/session/read/requireUser'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import { consumeReadLimit } from '@/infra/rateLimit/consumeReadLimit'
import type { User } from '@/payload-types'

export type Requester = CurrentReader & { user: User; address: string }

const MOST_LINES = 30

/** The reader of a page on requests: caseworkers and coordinators. Anybody else is refused, which the journal tells. */
export async function requireRequester(path: string): Promise<Requester> {
  const reader = await requireUser(path)
  const address = clientAddress(await headers())
  if (mayRequestPlaces(reader.user)) return { ...reader, address }
  return refuseRequest(reader, path, address)
}

/** Sends whoever may not read a request away, with a line in the journal, a few an hour each: the request exists or not, they read the same. */
export async function refuseRequest(
  { payload, user }: { payload: CurrentReader['payload']; user: User },
  path: string,
  address: string,
): Promise<never> {
  const limit = { payload, key: `request-refused:${user.id}`, limit: MOST_LINES, windowSeconds: 3600 }
  if ((await consumeReadLimit(limit)).allowed)
    await recordTraceOfRead({
      payload,
      actor: user,
      action: 'refused',
      detail: `demandes d’accueil : ${path.slice(0, 120)}`,
      address,
    })
  return redirect(REFUSED_PATH)
}
