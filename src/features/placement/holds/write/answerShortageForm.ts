import { z } from 'zod'
import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { formFields } from '@/infra/http/formFields'
import { resultsPath, shortagePath } from '../holdPaths'
import { reportShortage } from './reportShortage'

/** Answers « Constater l’absence de place »: on to the report, or back to the results where a place answers by now. */
export const answerShortageForm = memberForm({
  schema: formFields(z.object({ demande: z.string().min(1).max(60) })),
  back: (_: undefined, form) => resultsPath(form.get('demande') ?? ''),
  gesture: (_: undefined, form) => `constat ${form.get('demande') ?? ''}`,
  async act(context, { demande }) {
    const end = await reportShortage({ ...context, request: demande })
    if (end.fault === null) return { path: shortagePath(end.id), info: 'reported' }
    // Results say by themselves which places answer.
    if (end.fault === 'found') return {}
    return { path: resultsPath(demande), fault: end.fault }
  },
})
