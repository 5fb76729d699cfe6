import { currentNationalFeed } from '@/access/currentNationalFeed'
import { nationalAt } from '@/access/publishedNational'
import { isEditor } from '@/access/roles'
import type { NationalState } from '@/domain/nationalSheet/nationalStates'
import { SLUGS } from '@/domain/slugs'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { clock } from '@/infra/clock'
import { findNationalChange } from '../read/findNationalChange'
import { allAt, writeNationalWork } from './writeNationalWork'

/** What becomes of a sheet that its source withdrew: left readable, taken away, or leading to another one. */
export type NationalDecision = 'keep' | 'hide' | 'redirect'

type Decide = MemberContext & { id: string; decision: NationalDecision; to: string }
type DecisionFault = 'refused' | 'unknown' | 'invalid' | 'gone' | 'busy' | null

const STATES: Readonly<Record<NationalDecision, NationalState>> = {
  keep: 'kept',
  hide: 'hidden',
  redirect: 'moved',
}

/** Decides of the sheet of a change, which is then done; one that came back meanwhile is left as it is. For editors. */
export async function decideNational({
  payload,
  actor,
  address,
  id,
  decision,
  to,
}: Decide): Promise<DecisionFault> {
  if (!isEditor(actor)) return 'refused'
  const change = await findNationalChange(payload, id)
  if (!change) return 'unknown'
  const feed = await currentNationalFeed(payload)
  const find = async (code: string) => {
    const { docs } = await payload.find({
      collection: SLUGS.nationalSheets,
      where: { and: [{ code: { equals: code } }, nationalAt(feed)] },
      depth: 0,
      limit: 1,
      pagination: false,
      select: { state: true },
      overrideAccess: true,
    })
    return docs[0] ?? null
  }
  const sheet = await find(change.code)
  if (!sheet) return 'unknown'
  if (sheet.state === 'current') return 'gone'
  const target = to.trim().toUpperCase()
  // One leads to a sheet that is there: never to itself, nor round.
  if (decision === 'redirect' && (await find(target))?.state !== 'current') return 'invalid'
  const at = clock.now().toISOString()
  const movedTo = decision === 'redirect' ? target : null
  await payload.db.updateOne({
    collection: SLUGS.nationalSheets,
    where: { and: [{ id: { equals: sheet.id } }, { state: { not_equals: 'current' } }] },
    // What brings the search in line looks for what was saved since.
    data: { state: STATES[decision], movedTo, updatedAt: at },
    returning: false,
  })
  const written = await writeNationalWork({ payload, actor, id, to: allAt('done') })
  if (typeof written === 'string') return written
  const detail = [change.code, STATES[decision], movedTo].filter(Boolean).join(', ')
  await recordTrace({ payload, actor, action: 'nationalDecided', detail, address })
  return null
}
