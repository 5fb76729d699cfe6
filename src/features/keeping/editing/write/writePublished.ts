import type { Payload } from 'payload'
import type { AnsweredKind } from '@/domain/sheet/sheetKinds'
import { emptyLike } from '@/domain/sheetEditing/emptyLike'
import type { FieldValues } from '@/domain/sheetEditing/SheetField'
import { canonical } from '@/domain/sheetEditing/sameValue'

type Write = { payload: Payload; collection: AnsweredKind; id: string; data: FieldValues }

/** Given by the base, or kept by hooks. */
const UNWRITTEN = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status'])

/**
 * Publishes changes over the published sheet. A draft that an editor has not published yet is not published with them: Payload
 * would merge them into it, so that the published version is written back whole, and the draft saved over it again with the
 * changes, but for the fields that the draft had itself changed.
 */
export async function writePublished({ payload, collection, id, data }: Write): Promise<void> {
  const [published, latest] = await Promise.all([
    read({ payload, collection, id, data }, false),
    read({ payload, collection, id, data }, true),
  ])
  const hasDraft = latest._status === 'draft'
  const save = (values: FieldValues, draft: boolean) =>
    payload.update({
      collection,
      id,
      data: { ...values, _status: draft ? 'draft' : 'published' },
      draft,
      depth: 0,
      select: {},
      overrideAccess: true,
      context: draft ? { keepDates: true } : {},
    })
  await save(hasDraft ? { ...wholeOver(published, latest), ...data } : data, false)
  if (!hasDraft) return
  const untouched = Object.entries(data).filter(
    ([name]) => canonical(latest[name]) === canonical(published[name]),
  )
  await save({ ...wholeOver(latest, published), ...Object.fromEntries(untouched) }, true)
}

async function read({ payload, collection, id }: Write, draft: boolean): Promise<FieldValues> {
  return { ...(await payload.findByID({ collection, id, draft, depth: 0, overrideAccess: true })) }
}

/** A whole version to be saved over another: what only the other holds is emptied. */
function wholeOver(version: FieldValues, other: FieldValues): FieldValues {
  const names = [...new Set([...Object.keys(version), ...Object.keys(other)])]
  return Object.fromEntries(
    names
      .filter((name) => !UNWRITTEN.has(name))
      .map((name) => [name, version[name] ?? emptyLike(other[name])]),
  )
}
