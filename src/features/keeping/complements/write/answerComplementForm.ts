import { isEditor } from '@/access/roles'
import { complementPath, nationalPath } from '@/domain/nationalSheet/nationalAddress'
import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { complementForm } from './complementForm'
import { removeComplement, saveComplement } from './saveComplement'

type Params = { code: string; id: string }

/** Answers the form of a local complement: to the sheet, where it stands, or back to the form with why not. */
export const answerComplementForm = memberForm({
  schema: complementForm,
  back: ({ code, id }: Params, form) =>
    `${complementPath(code, id)}?${new URLSearchParams({ section: form.get('section') ?? '' })}`,
  gesture: () => 'compléter une fiche nationale',
  async act(context, form, { params: { code, id } }) {
    if (!isEditor(context.actor)) return { fault: 'refused' }
    const path = nationalPath(code)
    if (form.action === 'remove') {
      const fault = await removeComplement(context, id)
      return fault ? { fault } : { path, info: 'removed' }
    }
    const fault = await saveComplement(context, { code, id: id === 'nouveau' ? null : id, form })
    return fault ? { fault } : { path, info: 'saved' }
  },
})
