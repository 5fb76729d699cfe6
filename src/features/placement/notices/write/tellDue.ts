import { subHours } from 'date-fns/subHours'
import type { Payload, Where } from 'payload'
import { addDays } from '@/domain/hours/calendarDay'
import { localTime } from '@/domain/localTime'
import { noticesDue } from '@/domain/placement/notices/noticesDue'
import { clock } from '@/infra/clock'
import type { PlacementEvent } from '../PlacementEvent'
import { standingWhere } from '../read/standingWhere'
import { requestersOf } from './tellLines'
import { tellPeople } from './tellPeople'

/** What is later than this was told, or the server was stopped for too long for a mail to help: boards hold it. */
const LONGEST_DAYS = 40
const LONGEST_HOURS = 48

/** Tells what time makes known of options, stays and absences: half of an option, its end, an arrival or a departure that is due or late. Idempotent. */
export async function tellDue(payload: Payload): Promise<void> {
  const now = clock.now()
  const { day: today } = localTime(now)
  const standing = [...(await standingWhere(payload, concerned(now, today), now)).values()]
  const due = standing.flatMap((one) => noticesDue(one, { now, today }).map((notice) => ({ one, notice })))
  if (due.length === 0) return
  const requesters = await requestersOf(payload, due.map(({ one }) => one.request))
  await tellPeople(
    payload,
    due.map(
      ({ one, notice }): PlacementEvent => ({
        ...notice,
        request: one.request,
        requester: requesters.get(one.request ?? '') ?? null,
        facility: one.facility,
        thread: one.thread,
      }),
    ),
  )
}

/** Bounds the lines that are looked at: of a calendar of two years, those of these weeks. */
function concerned(now: Date, today: string): Where {
  const oldest = addDays(today, -LONGEST_DAYS)
  const of = (kind: string, state: string, ...more: Where[]): Where => ({
    and: [{ kind: { equals: kind } }, { state: { equals: state } }, ...more],
  })
  return {
    or: [
      of('hold', 'placed', { expiresAt: { greater_than: subHours(now, LONGEST_HOURS).toISOString() } }),
      of('stay', 'planned', { from: { less_than_equal: today } }, { from: { greater_than_equal: oldest } }),
      of('stay', 'arrived', { to: { less_than: today } }, { to: { greater_than_equal: oldest } }),
      of('absence', 'open', { to: { equals: addDays(today, 1) } }),
    ],
  }
}
