import { z } from 'zod'
import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { isDocumentId } from '@/infra/database/isDocumentId'
import { formFields } from '@/infra/http/formFields'
import { NOTICES_PATH } from '../NOTICES_PATH'
import { markNotices } from './markNotices'

const formSchema = z.object({ avis: z.string().max(60).default('') })

/** Answers the buttons of the page of notices: one is read, or all of them. */
export const answerNoticesForm = memberForm({
  schema: formFields(formSchema),
  back: () => NOTICES_PATH,
  gesture: () => 'avis de places',
  async act({ payload, actor }, { avis }) {
    if (avis && !isDocumentId(avis)) return { fault: 'invalid' }
    await markNotices({ payload, userId: actor.id, ...(avis ? { id: avis } : {}) })
    return { info: avis ? 'read' : 'allRead' }
  },
})
