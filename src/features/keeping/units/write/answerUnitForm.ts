import { z } from 'zod'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { anyForm } from '@/infra/http/formFields'
import { packForm } from '../present/packForm'
import { readUnitForm } from '../read/readUnitForm'
import { saveUnit } from './saveUnit'

/** `unit` is none for a new one; `key` says which state of it was shown. */
const unitSchema = z.object({
  unit: z
    .string()
    .default('')
    .transform((id) => id.slice(0, 64) || null),
  key: z.string().default(''),
})
const formSchema = anyForm.transform((form) => ({
  ...unitSchema.parse(Object.fromEntries(form)),
  values: readUnitForm(form),
}))

/** Answers the form of a unit of the facility of a number: to the list when it is done, else back to the form with what was typed. */
export const answerUnitForm = memberForm({
  schema: formSchema,
  back: (number: string) => keepingPath(number, 'unites'),
  gesture: (number) => `unite ${number}`,
  async act(context, { unit: unitId, key, values }, { params: number, form }) {
    const saved = await saveUnit({ ...context, number, unitId, key, values })
    switch (saved) {
      case 'refused':
      case 'gone':
        return { fault: saved }
      case 'saved':
      case 'proposed':
      case 'nothing':
        return { info: saved }
      default:
        return {
          path: keepingPath(number, 'unites', unitId ?? 'nouvelle'),
          fault: saved,
          params: { saisie: packForm(form) },
        }
    }
  },
})
