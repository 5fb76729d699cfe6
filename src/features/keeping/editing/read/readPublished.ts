import type { Payload } from 'payload'
import type { Audience } from '@/domain/ReaderClass'
import type { Restriction } from '@/domain/sheet/restrictedFields'
import type { AnsweredKind } from '@/domain/sheet/sheetKinds'
import type { EditableField } from '@/domain/sheetEditing/editableFields'
import type { FieldValues } from '@/domain/sheetEditing/SheetField'
import { withPlacedPoint } from '@/domain/sheetEditing/withPlacedPoint'

/** A stored sheet as its forms see it, whatever its kind; a point placed by hand stands in its address too. */
export type StoredSheet = FieldValues & {
  id: string
  name: string
  number?: string | null
  audience?: Audience | null
  updatedAt: string
  restrictions?: Restriction[] | null
  sensitiveFields?: EditableField[] | null
}

type Query = { payload: Payload; collection: AnsweredKind; id: string }

/** The published sheet of an id, whole, whatever draft an editor keeps over it; `null` when it is not published. */
export async function readPublished({ payload, collection, id }: Query): Promise<StoredSheet | null> {
  const { docs } = await payload.find({
    collection,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    draft: false,
    depth: 0,
    limit: 1,
    pagination: false,
    select: { internalNote: false },
    overrideAccess: true,
  })
  return docs[0] ? withPlacedPoint({ ...docs[0] }) : null
}
