import { z } from 'zod'
import { openingPath } from '@/domain/placement/openingPath'
import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { packForm } from '@/features/keeping/units/present/packForm'
import { anyForm } from '@/infra/http/formFields'
import { readOpeningForm } from '../read/readOpeningForm'
import { turnIntoPlaces } from './turnIntoPlaces'
import { undoPlaces } from './undoPlaces'

const actionSchema = z.enum(['preview', 'open', 'undo']).catch('preview')
const formSchema = anyForm.transform((form) => ({
  action: actionSchema.parse(form.get('action')),
  opening: readOpeningForm(form),
}))

type Params = { number: string; unit: string }

/** Answers the form that turns the count of a unit into places: first what it would be, then the places, or back to the count. */
export const answerOpeningForm = memberForm({
  schema: formSchema,
  back: ({ number, unit }: Params) => openingPath(number, unit),
  gesture: ({ number }) => `ouvrir des places ${number}`,
  async act(context, { action, opening }, { params: { number, unit }, form }) {
    if (action === 'undo') {
      const undone = await undoPlaces({ ...context, number, unitId: unit })
      return undone === 'undone' ? { info: undone } : { fault: undone }
    }
    const typed = { saisie: packForm(form) }
    if (action === 'preview') return { params: { ...typed, apercu: '1' } }
    const opened = await turnIntoPlaces({ ...context, number, unitId: unit, opening })
    if (opened === 'opened') return { info: opened }
    return opened === 'refused' || opened === 'gone' ? { fault: opened } : { fault: opened, params: typed }
  },
})
