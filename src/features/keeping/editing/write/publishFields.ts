import type { FieldValues, SheetField } from '@/domain/sheetEditing/SheetField'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import type { Editing } from '../Editing'
import { toStored } from '../read/toStored'
import { writePublished } from './writePublished'

type Publish = MemberContext & {
  editing: Pick<Editing, 'sheet' | 'collection' | 'section' | 'stored'>
  fields: readonly SheetField[]
  values: FieldValues
}

/**
 * Publishes checked values over the sheet, under its lock, and says in the journal which fields changed, never to what.
 * @throws ValidationError of Payload where a rule of the collection refuses them.
 */
export async function publishFields(publish: Publish): Promise<void> {
  const { payload, actor, address, editing, fields, values } = publish
  const { sheet, collection, section, stored } = editing
  const data = await toStored({ payload, fields, values, stored })
  await writePublished({ payload, collection, id: stored.id, data })
  const where = collection === 'services' ? `Service ${stored.number ?? ''}` : section.label
  const detail = `${where}\u00a0: ${fields.map(({ label }) => label).join(', ')}`
  await recordTrace({ payload, actor, action: 'sheetChanged', sheet, detail, address })
}
