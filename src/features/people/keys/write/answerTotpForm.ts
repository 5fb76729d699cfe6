import { z } from 'zod'
import { SLUGS } from '@/domain/slugs'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { countedTry } from '@/features/people/session/write/countedTry'
import { seal } from '@/infra/auth/sealed'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import type { FormEnd } from '@/infra/http/formEnd'
import { formFields } from '@/infra/http/formFields'
import type { Enroller } from '../read/enroller'
import { totpUse } from '../read/totpUse'
import { checkTotp } from './checkTotp'
import { ownForm } from './ownForm'
import { newTotpSecret } from './totp'

const schema = z.discriminatedUnion('action', [
  z.object({ action: z.literal('begin') }),
  z.object({ action: z.literal('confirm'), code: z.string().max(20) }),
  z.object({ action: z.literal('remove') }),
])

/** Answers the forms of the application that gives codes: begun, confirmed by a first code, removed. */
export const answerTotpForm = ownForm({
  schema: formFields(schema),
  act: (who, asked, headers: Headers) => {
    if (asked.action === 'confirm') return confirm(who, asked.code, headers)
    return asked.action === 'begin' ? begin(who) : remove(who)
  },
})

const CODES = { hash: 'application' }

async function begin(who: Enroller): Promise<FormEnd> {
  const { payload, user } = who
  const own = { user: { equals: user.id } }
  await payload.db.deleteMany({
    collection: SLUGS.oneTimePasswords,
    where: { and: [own, { confirmedAt: { exists: false } }] },
  })
  const { totalDocs } = await payload.count({
    collection: SLUGS.oneTimePasswords,
    where: own,
    overrideAccess: true,
  })
  if (totalDocs > 0) return { fault: 'totpAlready' }
  const sealedSecret = seal(newTotpSecret(), totpUse(user.id))
  try {
    const data = { user: user.id, sealedSecret, lastStep: 0 }
    await payload.db.create({ collection: SLUGS.oneTimePasswords, data })
  } catch (error) {
    // Begun at once in another tab: that one stays.
    if (!isUniqueViolation(error)) throw error
  }
  return { info: 'totpBegun', ...CODES }
}

async function confirm(who: Enroller, code: string, headers: Headers): Promise<FormEnd> {
  const { payload, user } = who
  const judge = async () =>
    (await checkTotp({ payload, userId: user.id, code, isConfirming: true })) ? true : null
  const judged = await countedTry({ payload, email: user.email, headers, judge })
  if ('wait' in judged) return { fault: 'tooMany', ...CODES }
  if (!judged.result) return { fault: 'wrongCode', ...CODES }
  await note(who, 'totpEnrolled')
  return { info: 'totpConfirmed' }
}

async function remove(who: Enroller): Promise<FormEnd> {
  const { payload, user } = who
  await payload.db.deleteMany({
    collection: SLUGS.oneTimePasswords,
    where: { user: { equals: user.id } },
  })
  await note(who, 'totpRemoved')
  return { info: 'totpRemoved' }
}

const note = ({ payload, user, address }: Enroller, action: 'totpEnrolled' | 'totpRemoved') =>
  recordTrace({ payload, actor: { id: user.id, name: user.name }, action, address })
