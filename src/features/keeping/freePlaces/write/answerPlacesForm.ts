import { z } from 'zod'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { packForm } from '@/features/keeping/units/present/packForm'
import { anyForm } from '@/infra/http/formFields'
import { readPlacesForm } from '../read/readPlacesForm'
import { sayFreePlaces } from './sayFreePlaces'

/** The unit said to be still right, or all of them, beside what was typed for each. */
const choices = z.object({ exact: z.string().nullable(), action: z.enum(['save', 'all']).catch('save') })
const formSchema = anyForm.transform((form) => ({
  ...choices.parse({ exact: form.get('exact'), action: form.get('action') }),
  typed: readPlacesForm(form),
}))

/** Answers the form on the free places of the facility of a number: back to it with what was saved, and what was typed where it was not. */
export const answerPlacesForm = memberForm({
  schema: formSchema,
  back: (number: string) => keepingPath(number, 'places'),
  gesture: (number) => `places ${number}`,
  async act(context, { exact, action, typed }, { params: number, form }) {
    const confirmed = (id: string) => action === 'all' || id === exact
    const said = await sayFreePlaces({ ...context, number, typed, confirmed })
    if (said.fault) return { fault: said.fault }
    const { saved, refused } = said
    if (refused.length === 0) return { info: saved > 0 ? 'said' : 'nothing' }
    return {
      fault: saved > 0 ? 'partly' : 'unsaid',
      params: { saisie: packForm(fieldsOf(form, refused)) },
    }
  },
})

/** The fields of these units alone. */
function fieldsOf(form: URLSearchParams, ids: readonly string[]): URLSearchParams {
  const theirs = [...form].filter(([name, value]) =>
    ids.includes(name === 'unit' ? value : (name.split('.')[1] ?? '')),
  )
  return new URLSearchParams(theirs)
}
