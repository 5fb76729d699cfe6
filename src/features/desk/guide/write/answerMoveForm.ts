import { moveInPlan } from '@/features/catalogue/articles/write/moveInPlan'
import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { formFields } from '@/infra/http/formFields'
import { movePath, planPath, TOP } from '../guideDeskPaths'
import { doneMove } from '../moveForm'

/** Answers the editors' « Enregistrer le déplacement »: to the list where it now is, or back to the preview with why not. */
export const answerMoveForm = memberForm({
  schema: formFields(doneMove),
  back: (_: undefined, form) => movePath(form.get('quoi') ?? '', placeOf(form)),
  gesture: () => 'déplacer dans le plan du guide',
  async act(context, { quoi, vers, rang, vu }) {
    const fault = await moveInPlan(context, { id: quoi, target: { chapter: vers, rank: rang }, seen: vu })
    return fault ? { fault } : { path: planPath(vers), info: 'moved' }
  },
})

function placeOf(form: URLSearchParams) {
  const [chapter, rank] = [form.get('vers'), Number(form.get('rang'))]
  return chapter === null ? null : { chapter: chapter === TOP ? null : chapter, rank: rank > 0 ? rank : null }
}
