import { declareClosure, endClosure } from '@/domain/closure/changeClosures'
import { shortDate } from '@/domain/hours/dayNames'
import type { Closure } from '@/domain/hours/OpeningHours'
import { localTime } from '@/domain/localTime'
import type { Fault } from '@/domain/sheet/Fault'
import { mayActForSheet } from '@/features/keeping/memberships/write/mayActForSheet'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { findKeptSheet } from '@/features/sheets/reference/findSheet'
import { clock } from '@/infra/clock'
import { withLease } from '@/infra/lease/withLease'
import { writeClosures } from './writeClosures'

/** Days `YYYY-MM-DD`; to end one, its first day. */
export type ClosureGesture = { declare: Closure } | { endFrom: string }
type Ask = MemberContext & { number: string; gesture: ClosureGesture }

/**
 * Says that a partner or a facility closes for a while, or ends what was said; whoever may change the sheet may. It shows at once: a sensitive
 * field waits for nobody here, and a closure ends by itself.
 */
export async function changeClosure(ask: Ask): Promise<Fault | null> {
  const { payload, actor, address, number, gesture } = ask
  const sheet = await findKeptSheet({ payload, number })
  if (!sheet) return 'unknown'
  if (!(await mayActForSheet(ask, sheet, { operation: 'edit', gesture: 'fermeture exceptionnelle' })))
    return 'refused'
  const today = localTime(clock.now()).day
  const done = await withLease(payload, sheet.id, async () => ({
    fault: await writeClosures({
      payload,
      collection: sheet.kind,
      id: sheet.id,
      change: (closures) =>
        'declare' in gesture
          ? declareClosure(closures, gesture.declare, today)
          : endClosure(closures, gesture.endFrom, today),
    }),
  }))
  if (!done) return 'busy'
  if (done.fault) return done.fault
  await recordTrace({
    payload,
    actor,
    address,
    sheet,
    ...('declare' in gesture
      ? {
          action: 'closureDeclared',
          detail: `du ${dayWords(gesture.declare.from)} au ${dayWords(gesture.declare.to)}`,
        }
      : { action: 'closureEnded', detail: `à partir du ${dayWords(gesture.endFrom)}` }),
  })
  return null
}

/** `3 août 2026` of a local day. */
const dayWords = (day: string): string => `${shortDate(day)}\u00a0${day.slice(0, 4)}`
