import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { findRate } from '@/features/sheets/rates/read/findRate'
import { readValue, type TypedValue, valueForm } from '../present/typedValue'
import { valuePath } from '../ratePaths'
import { addValue } from './addValue'

/** Answers the editors' confirmation of a value, by the code of its rate: to its page, or back to what was typed with why not. */
export const answerValueForm = memberForm({
  schema: valueForm,
  back: (code: string, form) => `${valuePath(code)}?${form}`,
  gesture: () => 'ajouter une valeur à un barème',
  async act(context, typed: TypedValue, { params: code }) {
    const rate = await findRate(context.payload, code)
    const read = rate && readValue(typed, rate.kind)
    if (!read?.value) return { fault: 'invalid' }
    const fault = await addValue(context, code, read.value)
    return fault ? { fault } : { path: valuePath(code), info: 'added' }
  },
})
