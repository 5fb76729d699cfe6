import { z } from 'zod'
import { SLUGS } from '@/domain/slugs'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import type { FormEnd } from '@/infra/http/formEnd'
import { formFields } from '@/infra/http/formFields'
import type { Enroller } from '../read/enroller'
import { isOwnDocument } from '../read/isOwnDocument'
import { keysOf } from '../read/keysOf'
import { keyNameSchema } from './keyNameSchema'
import { ownForm } from './ownForm'

const schema = z.discriminatedUnion('action', [
  z.object({ action: z.literal('rename'), name: keyNameSchema }),
  z.object({ action: z.literal('remove') }),
])

/** Answers the forms of one key: its name, or its removal, which its owner may not do of the last. */
export const answerKeyForm = ownForm({
  schema: formFields(schema),
  act: (who, asked, id: string) =>
    asked.action === 'rename' ? rename(who, id, asked.name) : remove(who, id),
})

async function rename({ payload, user }: Enroller, id: string, name: string): Promise<FormEnd> {
  if (!(await isOwnDocument({ payload, collection: SLUGS.signInKeys, id, userId: user.id })))
    return { fault: 'gone' }
  await payload.update({
    collection: SLUGS.signInKeys,
    id,
    data: { name },
    depth: 0,
    overrideAccess: true,
  })
  return { info: 'renamed' }
}

async function remove({ payload, user, address }: Enroller, id: string): Promise<FormEnd> {
  const keys = await keysOf(payload, user.id)
  const key = keys.find((one) => one.id === id)
  if (!key) return { fault: 'gone' }
  if (keys.length === 1) return { fault: 'lastKey' }
  await payload.delete({ collection: SLUGS.signInKeys, id, depth: 0, overrideAccess: true })
  const actor = { id: user.id, name: user.name }
  await recordTrace({ payload, actor, action: 'keyRemoved', detail: `${key.name} (${key.id})`, address })
  return { info: 'removed' }
}
