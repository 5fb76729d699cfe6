import type { Payload } from 'payload'
import { photoQuotaFault } from '@/domain/facility/photoQuota'
import type { Fault } from '@/domain/sheet/Fault'
import { valuesOf } from '@/domain/sheetEditing/fieldValue'
import type { FieldValues, SheetField } from '@/domain/sheetEditing/SheetField'
import { SLUGS } from '@/domain/slugs'
import type { Editing } from '../Editing'
import { publishFields } from './publishFields'
import { type DrawnPhoto, withStoredPhoto } from './storePhoto'

/** A photo that may be stored, and the field that it comes to. */
export type AddedPhoto = DrawnPhoto & { field: string }

type Change = { payload: Payload; photo?: AddedPhoto }
type Checked = { changed: SheetField[]; values: FieldValues }
type Added = { fault: Fault } | { fault: null; fields: SheetField[]; publish: typeof publishFields }

/**
 * What is published with the photo that came, if any: the changed fields and that of the photos, where there is room for one more.
 * The photo is stored only when they are published, and does not stay where they are not.
 */
export async function addPhoto(
  { payload, photo }: Change,
  { fields, stored }: Editing,
  { changed, values }: Checked,
): Promise<Added> {
  const field = photo && fields.find(({ name }) => name === photo.field)
  if (!photo || field?.kind !== 'photos') return { fault: null, fields: changed, publish: publishFields }
  const held = photosIn(field, changed.includes(field) ? values : stored)
  const kept = await storedPhotos(payload, stored.id)
  const fault = photoQuotaFault({
    ...kept,
    shown: held.length,
    most: field.most,
    adding: photo.data.length,
  })
  if (fault) return { fault }
  return {
    fault: null,
    fields: changed.includes(field) ? changed : [...changed, field],
    publish: (asked) =>
      withStoredPhoto(payload, { ...photo, facility: stored.id }, (id) =>
        publishFields({ ...asked, values: { ...asked.values, [field.name]: [...held, id] } }),
      ),
  }
}

function photosIn(field: SheetField, sheet: FieldValues): unknown[] {
  const held = valuesOf([field], sheet)[field.name]
  return Array.isArray(held) ? held : []
}

async function storedPhotos(payload: Payload, facility: string): Promise<{ kept: number; bytes: number }> {
  const { docs } = await payload.find({
    collection: SLUGS.media,
    where: { facility: { equals: facility } },
    depth: 0,
    limit: 0,
    pagination: false,
    select: { filesize: true },
    overrideAccess: true,
  })
  return { kept: docs.length, bytes: docs.reduce((sum, { filesize }) => sum + (filesize ?? 0), 0) }
}
