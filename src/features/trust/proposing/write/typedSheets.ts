import type { Payload } from 'payload'
import { z } from 'zod'
import type { NewSheetKind } from '@/domain/newSheets/newSheet'
import { SLUGS } from '@/domain/slugs'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import type { TypedSheet } from '../TypedSheet'

type Owner = { payload: Payload; userId: string; kind: NewSheetKind }

const LONGEST = 12_000
const MOST_BOXES = 60
const typedSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

const keyOf = ({ userId, kind }: Owner) => `new:${userId}:${kind}`

/** Stores what a person typed for a new sheet until it is sent, so that nothing is lost when something is wrong in it. */
export async function saveTyped(owner: Owner, typed: TypedSheet): Promise<void> {
  const { payload, userId, kind } = owner
  const values = Object.fromEntries(
    Object.entries(typed).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.slice(0, LONGEST) : value.slice(0, MOST_BOXES),
    ]),
  )
  if (await update(owner, values)) return
  try {
    await payload.create({
      collection: SLUGS.sheetDrafts,
      data: {
        key: keyOf(owner),
        user: userId,
        sheet: kind,
        sheetId: 'new',
        section: kind,
        values,
        baseValues: { empty: true },
      },
      depth: 0,
      select: {},
      overrideAccess: true,
    })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    await update(owner, values)
  }
}

/** What the person typed last, nothing when it was sent or never begun. */
export async function findTyped(owner: Owner): Promise<TypedSheet> {
  const { docs } = await owner.payload.find({
    collection: SLUGS.sheetDrafts,
    where: { key: { equals: keyOf(owner) } },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { values: true },
    overrideAccess: true,
  })
  return typedSchema.safeParse(docs[0]?.values).data ?? {}
}

/** Forgets it: it was sent, or given up. */
export async function dropTyped(owner: Owner): Promise<void> {
  await owner.payload.delete({
    collection: SLUGS.sheetDrafts,
    where: { key: { equals: keyOf(owner) } },
    depth: 0,
    select: {},
    overrideAccess: true,
  })
}

async function update(owner: Owner, values: Record<string, unknown>): Promise<boolean> {
  const { docs } = await owner.payload.update({
    collection: SLUGS.sheetDrafts,
    where: { key: { equals: keyOf(owner) } },
    data: { values },
    depth: 0,
    select: {},
    overrideAccess: true,
  })
  return docs.length > 0
}
