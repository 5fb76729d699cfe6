import type { Payload } from 'payload'
import { z } from 'zod'
import { valuesOf } from '@/domain/sheetEditing/fieldValue'
import type { FieldValues } from '@/domain/sheetEditing/SheetField'
import { SLUGS } from '@/domain/slugs'
import type { Editing } from '../Editing'

export type SectionDraft = { values: FieldValues; base: FieldValues; savedAt: string }

const valuesSchema = z.record(z.string(), z.unknown())

/** What names the draft of a person on a section: one row each. */
export function draftKey(userId: string, { collection, stored, code }: Editing): string {
  return `${userId}:${collection}:${stored.id}:${code}`
}

/** What the person was typing in a section, with what it started from; `null` when nothing was kept. */
export async function findDraft(
  payload: Payload,
  userId: string,
  editing: Editing,
): Promise<SectionDraft | null> {
  const { docs } = await payload.find({
    collection: SLUGS.sheetDrafts,
    where: { key: { equals: draftKey(userId, editing) } },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { values: true, baseValues: true, updatedAt: true },
    overrideAccess: true,
  })
  const row = docs[0]
  const [values, base] = [valuesSchema.safeParse(row?.values), valuesSchema.safeParse(row?.baseValues)]
  if (!row || !values.success || !base.success) return null
  const { fields } = editing
  return {
    values: valuesOf(fields, values.data),
    base: valuesOf(fields, base.data),
    savedAt: row.updatedAt,
  }
}
