import type { Payload } from 'payload'
import { canActForSheet } from '@/access/memberRights'
import { canReadPublished } from '@/access/publishedForReader'
import { readerClassOf } from '@/access/roles'
import { parseSheetNumber } from '@/domain/sheet/sheetNumber'
import { readableFields } from '@/domain/sheetEditing/readableFields'
import type { SheetSectionSpec } from '@/domain/sheetEditing/SheetField'
import { SLUGS } from '@/domain/slugs'
import { membershipsOf } from '@/features/keeping/memberships/read/membershipsOf'
import { countOpenPlaces } from '@/features/keeping/units/read/countOpenPlaces'
import { entryOf } from '@/features/registry'
import { findKeptSheet } from '@/features/sheets/reference/findSheet'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import type { User } from '@/payload-types'
import type { Editing } from '../Editing'
import { readPublished, type StoredSheet } from './readPublished'

type Ask = { payload: Payload; user: User; number: string; code: string }
export type OpenedSection =
  | { fault: null; editing: Editing }
  | { fault: 'gone' }
  | { fault: 'refused'; sheet: KeptSheet }

/**
 * A section of the sheet of a number (`code`: that of the section, or the number of one of its services), by the rights of this
 * instant. `gone`: no such published sheet or section. `refused`: neither keeps the sheet nor may propose to those who do.
 */
export async function openSection({ payload, user, number, code }: Ask): Promise<OpenedSection> {
  const sheet = await findKeptSheet({ payload, number })
  return sheet ? readSection(payload, user, { sheet, code }) : { fault: 'gone' }
}

/** A section of a sheet that was found, as it is now and by the rights of this instant. */
export async function readSection(
  payload: Payload,
  user: User,
  { sheet, code }: { sheet: KeptSheet; code: string },
): Promise<OpenedSection> {
  const mode = await modeOf(payload, user, sheet)
  if (!mode) return { fault: 'refused', sheet }
  const found = await findTarget(payload, sheet, code)
  const readerClass = readerClassOf(user)
  if (!found || (mode === 'propose' && !canReadPublished(readerClass, found.owner))) return { fault: 'gone' }
  if (mode === 'propose' && !canReadPublished(readerClass, { ...found.stored, _status: 'published' }))
    return { fault: 'gone' }
  const { collection, stored, section } = found
  const fields = readableFields(section.fields, stored, { keeps: mode === 'edit', readerClass })
  if (fields.length === 0) return { fault: 'gone' }
  return { fault: null, editing: { sheet, collection, section, code: found.code, fields, mode, stored } }
}

/** What somebody may do: change it, propose to change it (people of the service, members who read), or `null`. */
export async function modeOf(
  payload: Payload,
  user: User,
  sheet: KeptSheet,
): Promise<Editing['mode'] | null> {
  const held = await membershipsOf(payload, user.id)
  if (canActForSheet(user, held, sheet, 'edit')) return 'edit'
  return readerClassOf(user) === 'agents' || canActForSheet(user, held, sheet, 'read') ? 'propose' : null
}

async function findTarget(payload: Payload, sheet: KeptSheet, code: string) {
  const owner = await readPublished({ payload, collection: sheet.kind, id: sheet.id })
  if (!owner) return null
  const published = { ...owner, _status: 'published' }
  const section = entryOf(sheet.kind).formSections.find((each) => each.code === code)
  if (section) {
    const stored = sheet.kind === 'facilities' ? await withUnitPlaces(payload, owner, section) : owner
    return { collection: sheet.kind, stored, section, code, owner: published }
  }
  const number = sheet.kind === 'organisations' ? parseSheetNumber(code) : null
  const [form] = entryOf('services').formSections
  if (number?.kind !== 'services' || !form) return null
  const stored = await serviceOf(payload, sheet.id, number.number)
  return stored
    ? { collection: SLUGS.services, stored, section: form, code: number.number, owner: published }
    : null
}

/** The rules of capacities look at what the units open: they are read where capacities are changed. */
async function withUnitPlaces(
  payload: Payload,
  owner: StoredSheet,
  { fields }: SheetSectionSpec,
): Promise<StoredSheet> {
  if (!fields.some(({ name }) => name === 'installedCapacity')) return owner
  return { ...owner, unitsOpenCapacity: await countOpenPlaces(payload, owner.id) }
}

async function serviceOf(
  payload: Payload,
  organisation: string,
  number: string,
): Promise<StoredSheet | null> {
  const { docs } = await payload.find({
    collection: SLUGS.services,
    where: { and: [{ number: { equals: number } }, { organisation: { equals: organisation } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    select: {},
    overrideAccess: true,
  })
  return docs[0] ? readPublished({ payload, collection: SLUGS.services, id: docs[0].id }) : null
}
