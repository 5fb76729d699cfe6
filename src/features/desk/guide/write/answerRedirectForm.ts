import { z } from 'zod'
import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { formFields } from '@/infra/http/formFields'
import { redirectPath } from '../guideDeskPaths'
import { redirectCitations } from './redirectCitations'

/** Answers the editors' « Rediriger » : back to the list of places, with what is left of it. */
export const answerRedirectForm = memberForm({
  schema: formFields(z.object({ vers: z.string().max(20) })),
  back: (number: string) => redirectPath(number),
  gesture: () => 'rediriger les liens vers une fiche du guide',
  async act(context, { vers }, { params: number }) {
    const fault = await redirectCitations(context, { number, to: vers })
    return fault ? { fault } : { info: 'redirected' }
  },
})
