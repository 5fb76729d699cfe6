import type { Payload } from 'payload'
import { fieldFaults } from '@/domain/sheetEditing/fieldFaults'
import { sameValue } from '@/domain/sheetEditing/sameValue'
import { SLUGS } from '@/domain/slugs'
import type { Media } from '@/payload-types'
import type { Editing } from '../Editing'
import { checkValues } from './checkValues'
import type { StoredSheet } from './readPublished'
import type { SectionView } from './sectionView'
import { toStored } from './toStored'

/** The sheet as it would be once published: what is typed, but for the fields where something is still wrong. */
export async function previewSheet(
  payload: Payload,
  { fields, stored, collection }: Editing,
  { values, now, faults }: SectionView,
): Promise<StoredSheet> {
  const changed = fields.filter(
    (field) =>
      !sameValue(field, values[field.name], now[field.name]) &&
      fieldFaults(field, values[field.name]).length === 0 &&
      !faults.some(({ path }) => path === field.name || path.startsWith(`${field.name}.`)),
  )
  const checked = checkValues({ collection, fields: changed, values, stored }).values
  return { ...stored, ...(await toStored({ payload, fields: changed, values: checked, stored })) }
}

/** The photos of these ids, in their order, with the words that go with them. */
export async function photosOf(payload: Payload, ids: readonly string[]): Promise<Media[]> {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: SLUGS.media,
    where: { id: { in: [...ids] } },
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: true,
  })
  return ids.flatMap((id) => docs.filter((photo) => photo.id === id))
}
