import type { PlacementProfile } from '@/domain/placement/PlacementProfile'
import { legalDeadline } from '@/domain/placement/profile/legalDeadline'
import { isEditable } from '@/domain/placement/requests/isEditable'
import { SLUGS } from '@/domain/slugs'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { clock } from '@/infra/clock'
import { withLease } from '@/infra/lease/withLease'
import type { PlacementRequest } from '@/payload-types'
import { settleRequest } from '../../calendar/write/settleRequest'
import { updateRequest } from '../../calendar/write/updateRequest'
import { findReadableRequest } from '../../holds/read/findReadableRequest'
import { requestKey } from '../present/requestKey'
import { sameReference } from '../read/sameReference'
import { traceRequest } from './traceRequest'

type Save = MemberContext & {
  /** `null` for a new request. */
  id: string | null
  /** Of the state of it that was shown (`requestKey`). */
  key: string
  reference: string
  profile: PlacementProfile
  /** A draft is for its author and their service; a published request is looked for. */
  publish: boolean
}

export type SavedRequest =
  | { fault: null; id: string; published: boolean }
  | { fault: 'already'; id: string }
  | { fault: 'gone' | 'changed' | 'decided' | 'busy' }

/**
 * Writes a request, or a new state of one that is neither admitted nor ended, for somebody who may read it. Of the followed requests of a
 * service, one has a reference. What was read of the form has passed the screening: nothing else is stored.
 */
export async function saveRequest(save: Save): Promise<SavedRequest> {
  const { payload, actor, id, reference } = save
  const service = actor.service?.trim() || null
  const saved = await withLease(
    payload,
    `request-reference:${service ?? actor.id}:${reference}`,
    async () => {
      const other = await sameReference(payload, { reference, id, service, requester: actor.id })
      if (other) return { fault: 'already' as const, id: other.id }
      return id ? change({ ...save, id }) : create(save, service)
    },
  )
  return saved ?? { fault: 'busy' }
}

function columnsOf({ reference, profile }: Pick<Save, 'reference' | 'profile'>) {
  return {
    reference,
    profile,
    urgency: profile.urgency,
    wishedFrom: profile.wishedFrom,
    legalDeadline: legalDeadline(profile.legalTitle, profile.legalStart),
  }
}

async function create(save: Save, service: string | null): Promise<SavedRequest> {
  const { payload, actor, publish } = save
  const { id } = await payload.create({
    collection: SLUGS.placementRequests,
    data: {
      ...columnsOf(save),
      requester: actor.id,
      requesterName: actor.name,
      service,
      state: publish ? 'open' : 'draft',
      openedAt: publish ? clock.now().toISOString() : null,
    },
    depth: 0,
    select: {},
    overrideAccess: true,
  })
  await traceRequest(save, publish ? 'requestPublished' : 'requestCreated', id)
  return { fault: null, id, published: publish }
}

async function change(save: Save & { id: string }): Promise<SavedRequest> {
  const { payload, actor, id, publish } = save
  const stored = await findReadableRequest(payload, actor, id)
  if (!stored) return { fault: 'gone' }
  if (!isEditable(stored.state)) return { fault: 'decided' }
  if (requestKey(stored) !== save.key) return { fault: 'changed' }
  const isPublished = publish && stored.state === 'draft'
  if (!(await updateRequest(payload, stored, { ...columnsOf(save), ...opened(isPublished) })))
    return { fault: 'changed' }
  if (stored.state !== 'draft') await settleRequest(payload, id)
  await traceRequest(save, isPublished ? 'requestPublished' : 'requestChanged', id)
  return { fault: null, id, published: isPublished }
}

const opened = (isPublished: boolean): Partial<PlacementRequest> =>
  isPublished ? { state: 'open', openedAt: clock.now().toISOString() } : {}
