import { currentNationalFeed } from '@/access/currentNationalFeed'
import { nationalAt } from '@/access/publishedNational'
import { isEditor } from '@/access/roles'
import type { NationalWork } from '@/domain/nationalSheet/nationalStates'
import { isSettled, workOfSheets } from '@/domain/nationalSheet/nationalWork'
import { SLUGS } from '@/domain/slugs'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { writeNationalWork } from './writeNationalWork'

/** `sheet`: the number of a local sheet that the change concerns. */
type Move = MemberContext & { id: string; sheet: string; work: NationalWork }
type Moved = { fault: 'refused' | 'unknown' | 'busy' } | { isSettled: boolean }

/** Says how far the work is on one local sheet of a change, which is done with the last of them. For editors. */
export async function moveNationalSheet({ payload, actor, address, id, sheet, work }: Move): Promise<Moved> {
  if (!isEditor(actor)) return { fault: 'refused' }
  const change = await writeNationalWork({
    payload,
    actor,
    id,
    async to({ code, local }) {
      if (!local.some(({ number }) => number === sheet)) return 'unknown'
      const moved = local.map((each) => (each.number === sheet ? { ...each, work } : each))
      const all = workOfSheets(moved.map((each) => each.work))
      // Whatever its sheets are, what becomes of a national sheet that has gone is left to decide.
      const isOpen = isSettled(all) && (await isUndecided(payload, code))
      return { work: isOpen ? 'doing' : all, local: moved }
    },
  })
  if (typeof change === 'string') return { fault: change }
  const detail = `${change.code}, ${sheet}, ${work}`
  await recordTrace({ payload, actor, action: 'nationalDecided', detail, address })
  return { isSettled: isSettled(change.work) }
}

async function isUndecided(payload: MemberContext['payload'], code: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: SLUGS.nationalSheets,
    where: {
      and: [
        { code: { equals: code } },
        { state: { equals: 'gone' } },
        nationalAt(await currentNationalFeed(payload)),
      ],
    },
    overrideAccess: true,
  })
  return totalDocs > 0
}
