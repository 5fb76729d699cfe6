import { z } from 'zod'
import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { packForm } from '@/features/keeping/units/present/packForm'
import { formFields } from '@/infra/http/formFields'
import { type CalendarDesk, calendarPath } from '../calendarPath'
import { placeFormFields } from '../read/readPlaceForm'
import { addPlace } from './addPlace'
import { endPlace } from './endPlace'
import { openExtra } from './openExtra'
import { renamePlace } from './renamePlace'

type Params = { desk: CalendarDesk; number: string }

const idOf = z
  .string()
  .default('')
  .transform((id) => id.slice(0, 64))
const schema = formFields(
  z.object({
    action: z.enum(['add', 'extra', 'rename', 'end']),
    unit: idOf,
    place: idOf,
    word: z
      .string()
      .default('')
      .transform((word) => word.trim().slice(0, 40)),
    ...placeFormFields,
  }),
)

/** Answers the forms that add a place, open a surnombre, change the name of a place and end its service. */
export const answerPlaceForm = memberForm({
  schema,
  back: ({ desk, number }: Params) => calendarPath(desk, number),
  gesture: ({ number }) => `places ${number}`,
  async act(context, { action, unit, place, word, ...typed }, { params, form }) {
    const { desk, number } = params
    const at = (...parts: string[]) => calendarPath(desk, number, ...parts)
    const again = (path: string) => ({ path, fault: 'faults' as const, params: { saisie: packForm(form) } })
    if (action === 'add' || action === 'extra') {
      const done = await (action === 'add' ? addPlace : openExtra)(context, { ...params, unit, typed })
      if (done.fault === 'typed') return again(at(action === 'add' ? 'places' : 'surnombre', unit))
      if (done.fault !== null) return { fault: done.fault }
      return { path: at('place', done.place), info: action === 'add' ? 'added' : 'extra' }
    }
    const done = await (action === 'end' ? endPlace : renamePlace)(context, { ...params, place, word })
    if (done.fault === 'typed') return again(at('place', place))
    if (done.fault !== null) return { fault: done.fault }
    return { path: at('place', place), info: action === 'end' ? 'ended' : 'renamed' }
  },
})
