import type { Payload } from 'payload'
import type { NoticeKind } from '@/domain/placement/notices/NOTICE_KINDS'
import { SLUGS } from '@/domain/slugs'
import { relationId } from '@/infra/database/relationId'
import { tellPeople } from '../../notices/write/tellPeople'

type Told = {
  kind: Extract<NoticeKind, 'neighbourAsked' | 'neighbourAnswered' | 'neighbourEnded'>
  exchange: string
  request: string
}

/** Tells those whom it concerns on this side what the other one did. */
export async function tellOfExchange(payload: Payload, { kind, exchange, request }: Told): Promise<void> {
  const { docs } = await payload.find({
    collection: SLUGS.placementRequests,
    where: { id: { equals: request } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { requester: true },
    overrideAccess: true,
  })
  const requester = relationId(docs[0]?.requester)
  await tellPeople(payload, [{ kind, step: exchange, request, requester, facility: null, thread: null }])
}
