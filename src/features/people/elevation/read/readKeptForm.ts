import type { Payload } from 'payload'
import { z } from 'zod'
import { SLUGS } from '@/domain/slugs'
import { hashToken } from '@/infra/auth/hashToken'
import { unseal } from '@/infra/auth/sealed'
import { clock } from '@/infra/clock'
import { keptFormUse } from '../keptFormUse'

const keptSchema = z.object({ form: z.string(), page: z.string() })

/** A form that was kept: its fields in order, and the page that it stands on. */
export type KeptFormFields = { fields: [name: string, value: string][]; page: string }

/** The form that somebody sent to an address too soon; `null` for none, one of somebody else, or one past its quarter of an hour. */
export async function readKeptForm(
  payload: Payload,
  userId: string,
  path: string,
): Promise<KeptFormFields | null> {
  const use = keptFormUse(userId, path)
  const { docs } = await payload.find({
    collection: SLUGS.keptForms,
    where: {
      and: [
        { key: { equals: hashToken(use) } },
        { user: { equals: userId } },
        { expiresAt: { greater_than: clock.now().toISOString() } },
      ],
    },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const text = docs[0] ? unseal(docs[0].sealed, use) : null
  const kept = text === null ? null : keptSchema.parse(JSON.parse(text))
  return kept && { fields: [...new URLSearchParams(kept.form)], page: kept.page }
}
