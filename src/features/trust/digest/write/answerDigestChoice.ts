import { z } from 'zod'
import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { formFields } from '@/infra/http/formFields'
import { setDigest } from './setDigest'

/** Answers the form of the account page: how often the person takes the digest. */
export const answerDigestChoice = memberForm({
  schema: formFields(z.object({ every: z.enum(['day', 'week', 'month', 'never']) })),
  back: () => '/compte',
  gesture: () => 'point',
  async act({ payload, actor, address }, { every }) {
    await setDigest({ payload, person: actor, every, address })
    return { params: { point: every }, hash: 'point' }
  },
})
