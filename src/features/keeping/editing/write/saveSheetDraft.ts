import type { Payload } from 'payload'
import type { FieldValues } from '@/domain/sheetEditing/SheetField'
import { SLUGS } from '@/domain/slugs'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import type { Editing } from '../Editing'
import { draftKey } from '../read/findDraft'

type Save = { payload: Payload; userId: string; editing: Editing; values: FieldValues; base: FieldValues }

/** Keeps what a person is typing in a section; of saves that race, the last stays. */
export async function saveSheetDraft({ payload, userId, editing, values, base }: Save): Promise<void> {
  const key = draftKey(userId, editing)
  const typed = { values: { ...values }, baseValues: { ...base } }
  if (await updateDraft(payload, key, typed)) return
  try {
    await payload.create({
      collection: SLUGS.sheetDrafts,
      data: {
        key,
        user: userId,
        sheet: editing.collection,
        sheetId: editing.stored.id,
        section: editing.code,
        ...typed,
      },
      depth: 0,
      select: {},
      overrideAccess: true,
    })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    await updateDraft(payload, key, typed)
  }
}

/** Drops it: published, or given up. */
export async function dropSheetDraft(payload: Payload, userId: string, editing: Editing): Promise<void> {
  await payload.delete({
    collection: SLUGS.sheetDrafts,
    where: { key: { equals: draftKey(userId, editing) } },
    depth: 0,
    select: {},
    overrideAccess: true,
  })
}

type Typed = { values: Record<string, unknown>; baseValues: Record<string, unknown> }

async function updateDraft(payload: Payload, key: string, data: Typed): Promise<boolean> {
  const { docs } = await payload.update({
    collection: SLUGS.sheetDrafts,
    where: { key: { equals: key } },
    data,
    depth: 0,
    select: {},
    overrideAccess: true,
  })
  return docs.length > 0
}
