import type { LineFault } from '@/domain/placement/calendar/Situation'
import type { Fault } from '@/domain/sheet/Fault'
import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { packForm } from '@/features/keeping/units/present/packForm'
import { formFields } from '@/infra/http/formFields'
import { type CalendarDesk, calendarPath, commitmentParts } from '../calendarPath'
import type { TypedActForm } from '../present/TypedActForm'
import { actFormSchema } from '../read/readActForm'
import { actOnCalendar } from './actOnCalendar'

type Params = { desk: CalendarDesk; number: string }

const CODES: Readonly<Record<LineFault['fault'], Fault>> = {
  taken: 'overlap',
  stale: 'changed',
  refused: 'faults',
  rule: 'rules',
  gone: 'gone',
}

/** Answers the form of an act on a calendar: to the commitment as it is now, or back to the form with what was typed and why not. */
export const answerActForm = memberForm({
  schema: formFields(actFormSchema),
  back: ({ desk, number }: Params) => calendarPath(desk, number),
  gesture: ({ number }) => `calendrier ${number}`,
  async act(context, typed, { params, form }) {
    const done = await actOnCalendar(context, { ...params, typed })
    if (done.fault === null)
      return {
        path: calendarPath(params.desk, params.number, ...commitmentParts(done.thread)),
        info: typed.act,
      }
    if (done.fault === 'refused' || done.fault === 'gone') return { fault: done.fault }
    return {
      path: pageOf(params, typed),
      fault: 'line' in done ? CODES[done.line.fault] : 'faults',
      params: { saisie: packForm(form) },
    }
  },
})

/** The page of the form: that of the commitment, or of the place where one begins. */
function pageOf({ desk, number }: Params, { place, thread }: TypedActForm): string {
  return calendarPath(desk, number, ...(thread ? commitmentParts(thread) : ['place', place]))
}
