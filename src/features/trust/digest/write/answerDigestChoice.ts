import { z } from 'zod'
import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { formFields } from '@/infra/http/formFields'
import { setDigest } from './setDigest'

/** Answers the form of the account page: whether the person takes the monthly mail. */
export const answerDigestChoice = memberForm({
  schema: formFields(z.object({ wanted: z.string().default('') })),
  back: () => '/compte',
  gesture: () => 'point mensuel',
  async act({ payload, actor, address }, { wanted: choice }) {
    const wanted = choice === '1'
    await setDigest({ payload, person: actor, wanted, address })
    return { params: { point: wanted ? 'oui' : 'non' } }
  },
})
