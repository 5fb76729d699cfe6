import { z } from 'zod'
import { type FacilityFacts, facilityFaults } from '@/domain/facility/facilityFaults'
import type { AnsweredKind } from '@/domain/sheet/sheetKinds'
import type { FieldFault } from '@/domain/sheetEditing/FieldFault'
import { fieldFaults } from '@/domain/sheetEditing/fieldFaults'
import { typedHours } from '@/domain/sheetEditing/fieldValue'
import { periodOverlaps } from '@/domain/sheetEditing/hoursFaults'
import type { FieldValues, SheetField } from '@/domain/sheetEditing/SheetField'
import { readTypedCommune } from '@/features/geography/places/read/readTypedCommune'
import { checkPhones } from './checkPhones'
import { newFaults } from './newFaults'
import type { StoredSheet } from './readPublished'

const rowSchema = z.record(z.string(), z.unknown())
const placeSchema = z.object({
  inseeCode: z.string().nullish(),
  street: z.string().nullish(),
  postcode: z.string().nullish(),
  city: z.string().nullish(),
  latitude: z.unknown().optional(),
  longitude: z.unknown().optional(),
})
const NO_LATITUDE = 'Il manque la latitude\u00a0: remplissez les deux, ou videz les deux.'
const NO_LONGITUDE = 'Il manque la longitude\u00a0: remplissez les deux, ou videz les deux.'
const NO_REASON = 'Dites pourquoi ce champ est réservé\u00a0: seuls les éditeurs le liront.'

type Ask = {
  collection: AnsweredKind
  fields: readonly SheetField[]
  values: FieldValues
  stored: StoredSheet
}
type Checked = { values: Record<string, unknown>; faults: FieldFault[] }

/**
 * The values of changed fields as they would be stored (telephone numbers written one way), and what the form refuses in them that was
 * not already so in the sheet.
 */
export function checkValues({ collection, fields, values, stored }: Ask): Checked {
  const checked: Checked = { values: {}, faults: [] }
  const where = placeSchema.safeParse(values.address ?? stored.address).data ?? {}
  for (const field of fields) {
    const value = values[field.name]
    checked.values[field.name] = checkPhones(field, value, where).value
    checked.faults.push(...newFaults(field, value, stored, (each, held) => ownFaults(each, held, where)))
    if (field.kind === 'hours') checked.faults.push(...newOverlaps(field, values, stored))
    if (field.name === 'restrictions') checked.faults.push(...restrictionFaults(value, stored))
  }
  if (collection === 'facilities') checked.faults.push(...ruleFaults(fields, checked.values, stored))
  return checked
}

/** What is wrong in a value by itself; `where` gives telephones their prefix. */
function ownFaults(
  field: SheetField,
  value: unknown,
  where: Parameters<typeof checkPhones>[2],
): FieldFault[] {
  const faults = fieldFaults(field, value)
  const phones = checkPhones(field, value, where).faults
  faults.push(...phones.filter(({ path }) => !faults.some((known) => known.path === path)))
  if (field.name === 'address') return [...faults, ...placeFaults(value, 'address'), ...pointFaults(value)]
  if (field.name !== 'sites') return faults
  return [...faults, ...rowsOf(value).flatMap((site, at) => placeFaults(site, `sites.${at}`))]
}

function placeFaults(value: unknown, path: string): FieldFault[] {
  const { street, postcode, city, latitude, longitude } = placeSchema.parse(value)
  if (!street && !postcode && !city && !latitude && !longitude) return []
  if (!city) return [{ path: `${path}.city`, message: 'Indiquez la commune.' }]
  if (postcode && !/^\d{5}$/.test(postcode))
    return [{ path: `${path}.postcode`, message: 'Un code postal compte 5 chiffres.' }]
  const { code, namesakes } = readTypedCommune(city, postcode)
  return code ? [] : [{ path: `${path}.city`, message: communeFault(postcode, namesakes) }]
}

function communeFault(postcode: string | null | undefined, namesakes: string | null): string {
  if (namesakes) return `Plusieurs communes portent ce nom\u00a0: ${namesakes}. Indiquez le code postal.`
  return postcode ? `Aucune commune de ce nom n’a le code postal ${postcode}.` : 'Cette commune est inconnue.'
}

/** A point has both its coordinates, or none: the address then gives it. */
function pointFaults(value: unknown): FieldFault[] {
  const { latitude, longitude } = placeSchema.parse(value)
  if ((latitude ?? null) === null && (longitude ?? null) !== null)
    return [{ path: 'address.latitude', message: NO_LATITUDE }]
  if ((latitude ?? null) !== null && (longitude ?? null) === null)
    return [{ path: 'address.longitude', message: NO_LONGITUDE }]
  return []
}

/** Periods that the sheet already had one over the other are not this person's to part. */
function newOverlaps({ name }: SheetField, values: FieldValues, stored: StoredSheet): FieldFault[] {
  const before = periodOverlaps(name, typedHours(stored[name])).map(({ message }) => message)
  return periodOverlaps(name, typedHours(values[name])).filter(({ message }) => !before.includes(message))
}

function restrictionFaults(value: unknown, { restrictions }: StoredSheet): FieldFault[] {
  const rows = rowsOf(value)
  return rows.flatMap(({ part, reason }, at): FieldFault[] => {
    if (rows.findIndex((other) => other.part === part) < at)
      return [{ path: `restrictions.${at}.part`, message: 'Ce champ est déjà réservé plus haut.' }]
    const known = (restrictions ?? []).some((kept) => kept.part === part && kept.reason)
    return reason || known ? [] : [{ path: `restrictions.${at}.reason`, message: NO_REASON }]
  })
}

/** The rules of the field, on the facility as it would be; what was already wrong elsewhere is not this person's to mend. */
function ruleFaults(fields: readonly SheetField[], values: FieldValues, stored: StoredSheet): FieldFault[] {
  const before = facilityFaults(factsOf(stored)).map(({ message }) => message)
  const names = fields.map(({ name }) => name)
  return facilityFaults(factsOf({ ...stored, ...values }))
    .filter(({ message }) => !before.includes(message))
    .map(({ path, message }) => ({ path: names.includes(path) ? path : (names[0] ?? path), message }))
}

// A stored facility, with values of the form in the same shapes.
const factsOf = (sheet: FieldValues) => ({ ...sheet }) as FacilityFacts
const rowOf = (value: unknown) => {
  const read = rowSchema.safeParse(value)
  return read.success ? read.data : {}
}
const rowsOf = (value: unknown) => (Array.isArray(value) ? value.map(rowOf) : [])
