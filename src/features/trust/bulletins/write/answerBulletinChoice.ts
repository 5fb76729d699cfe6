import { z } from 'zod'
import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { formFields } from '@/infra/http/formFields'
import { setBulletins } from './setBulletins'

/** Answers the form of the account page: whether the person takes the bulletins by mail. */
export const answerBulletinChoice = memberForm({
  schema: formFields(z.object({ wanted: z.string().default('') })),
  back: () => '/compte',
  gesture: () => 'bulletins par courriel',
  async act({ payload, actor }, { wanted }) {
    await setBulletins(payload, actor.id, wanted === '1')
    return { params: { bulletins: wanted === '1' ? 'oui' : 'non' } }
  },
})
