import type { Payload } from 'payload'
import { z } from 'zod'
import { SLUGS } from '@/domain/slugs'
import { isDocumentId } from '@/infra/database/isDocumentId'
import { relationId } from '@/infra/database/relationId'
import { findCommune } from '@/infra/geography/findCommune'
import type { User } from '@/payload-types'
import type { ShortageTried } from '../ShortageTried'
import { findReadableRequest } from './findReadableRequest'

const criteriaSchema = z.object({
  children: z.array(z.object({ months: z.number(), sex: z.string(), needs: z.array(z.string()) })),
  siblings: z.string().nullable(),
  legalTitle: z.string().nullable(),
  urgency: z.string(),
  duration: z.string(),
  expectedDays: z.number().nullable(),
  modes: z.array(z.string()),
  commune: z.string().nullable(),
  maxMinutes: z.number().nullable(),
  wishedMonth: z.string(),
})
const triedSchema = z.array(
  z.object({
    facility: z.string(),
    number: z.string(),
    unit: z.string(),
    at: z.string(),
    answer: z.string(),
  }),
)

/** A report of absence of place as it is read: `at` is ISO 8601; the reference is that of the business software. */
export type ShortageReport = {
  id: string
  at: string
  request: { id: string; reference: string }
  by: string | null
  service: string | null
  criteria: z.infer<typeof criteriaSchema>
  /** Name of the commune of the child's ties. */
  commune: string | null
  tried: ShortageTried[]
}

/** The report of an id, for whoever may read its request; `null` else. */
export async function findShortage(payload: Payload, user: User, id: string): Promise<ShortageReport | null> {
  if (!isDocumentId(id)) return null
  const row = await payload.findByID({
    collection: SLUGS.placeShortages,
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  const of = relationId(row?.request)
  const request = row?.kind === 'report' && of ? await findReadableRequest(payload, user, of) : null
  const criteria = criteriaSchema.safeParse(row?.criteria)
  if (!row || !request || !criteria.success) return null
  return {
    id: row.id,
    at: row.at,
    request: { id: request.id, reference: request.reference },
    by: await nameOf(payload, relationId(row.by)),
    service: row.service ?? null,
    criteria: criteria.data,
    commune: criteria.data.commune ? (findCommune(criteria.data.commune)?.name ?? null) : null,
    tried: triedSchema.catch([]).parse(row.tried),
  }
}

async function nameOf(payload: Payload, id: string | null): Promise<string | null> {
  if (!id) return null
  const user = await payload.findByID({
    collection: SLUGS.users,
    id,
    depth: 0,
    select: { name: true },
    overrideAccess: true,
    disableErrors: true,
  })
  return user?.name ?? null
}
