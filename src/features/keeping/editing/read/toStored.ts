import type { Payload } from 'payload'
import { z } from 'zod'
import { fieldValue } from '@/domain/sheetEditing/fieldValue'
import type { FieldValues, SheetField } from '@/domain/sheetEditing/SheetField'
import { canonical } from '@/domain/sheetEditing/sameValue'
import { SLUGS } from '@/domain/slugs'
import { pointOfAddress } from '@/features/geography/places/read/pointOfAddress'
import { addressPoint, communeCode, isAddressUnchanged, isSamePlace, readAddress } from './addressPoint'
import type { StoredSheet } from './readPublished'

const siteSchema = z.object({
  name: z.string().nullish(),
  street: z.string().nullish(),
  postcode: z.string().nullish(),
  city: z.string().nullish(),
})
const restrictionSchema = z.object({
  part: z.string().nullish(),
  audience: z.string().nullish(),
  reason: z.string().nullish(),
})

type Ask = { payload: Payload; fields: readonly SheetField[]; values: FieldValues; stored: StoredSheet }

/**
 * What is written for checked values: an address brings its commune's code and its point (where somebody placed it, else that of
 * its door, its street or its commune, which pages call approximate), a kept field its reason, photos their rows.
 */
export async function toStored({ payload, fields, values, stored }: Ask): Promise<Record<string, unknown>> {
  const data: Record<string, unknown> = {}
  for (const field of fields) {
    const value = values[field.name]
    if (field.name === 'address') Object.assign(data, await placed(payload, value, stored))
    else if (field.name === 'sites') data.sites = await placedSites(payload, value, stored)
    else if (field.name === 'restrictions') data.restrictions = withReasons(value, stored)
    else if (field.kind === 'photos') data[field.name] = await knownPhotos(payload, field, { value, stored })
    else if (field.kind === 'rows') data[field.name] = withUnshown(field, value, stored)
    else data[field.name] = value
  }
  return data
}

async function placed(payload: Payload, value: unknown, stored: StoredSheet) {
  const typed = readAddress(value)
  const held = readAddress(stored.address)
  const isSame = isSamePlace(typed.parts, held.parts)
  const { parts } = typed
  const inseeCode = communeCode(parts, [stored.address])
  const address = isSame
    ? { ...withoutPoint(stored.address), ...parts }
    : { ...parts, inseeCode, certified: false }
  // A point placed by hand stays with its address; at a new one, it counts only where it was placed anew.
  if (typed.placed && (isSame || canonical(typed.placed) !== canonical(held.placed)))
    return { address, ...typed.placed, locationPrecision: 'releve' }
  if (isSame && !held.placed) return { address }
  const point = await addressPoint({ payload, parts, stored })
  return {
    address: { ...address, certified: point?.certified ?? false },
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
    locationPrecision: point?.precision ?? null,
  }
}

async function placedSites(payload: Payload, value: unknown, stored: StoredSheet) {
  const known = z.array(z.looseObject({})).safeParse(stored.sites)
  const sites = z.array(siteSchema).parse(value)
  return Promise.all(
    sites.map(async (site) => {
      const same = known.data?.find((each) => canonical(siteSchema.parse(each)) === canonical(site))
      if (same) return same
      const inseeCode = communeCode(site, known.data ?? [])
      const address = { ...site, inseeCode }
      const point = site.city
        ? await pointOfAddress({ payload, address, isKept: isAddressUnchanged(stored) })
        : null
      return { ...address, latitude: point?.latitude ?? null, longitude: point?.longitude ?? null }
    }),
  )
}

/** A forged form may name what is no photo, or another's: only those of the sheet, or sent to it, stay. */
async function knownPhotos(
  payload: Payload,
  field: SheetField,
  { value, stored }: { value: unknown; stored: StoredSheet },
) {
  const ids = z.array(z.string()).parse(value)
  if (ids.length === 0) return []
  const shown = z.array(z.string()).parse(fieldValue(field, stored[field.name]))
  const { docs } = await payload.find({
    collection: SLUGS.media,
    where: {
      and: [
        { id: { in: ids } },
        { mimeType: { contains: 'image/' } },
        { or: [{ facility: { equals: stored.id } }, { id: { in: shown } }] },
      ],
    },
    depth: 0,
    limit: ids.length,
    pagination: false,
    select: {},
    overrideAccess: true,
  })
  const known = docs.map(({ id }) => id)
  return ids.filter((id) => known.includes(id)).map((image) => ({ image }))
}

/** The rows beyond those that the form shows stay: an import may bring more. */
function withUnshown(field: SheetField & { kind: 'rows' }, value: unknown, stored: StoredSheet): unknown {
  const held = z.array(z.unknown()).safeParse(stored[field.name])
  const rows = z.array(z.unknown()).parse(value)
  return [...rows, ...(held.data ?? []).slice(field.most)]
}

function withReasons(value: unknown, { restrictions }: StoredSheet) {
  return z
    .array(restrictionSchema)
    .parse(value)
    .map(({ part, audience, reason }) => ({
      part,
      audience,
      reason: reason || (restrictions ?? []).find((kept) => kept.part === part)?.reason || '',
    }))
}

function withoutPoint(address: unknown): Record<string, unknown> {
  const {
    latitude: _latitude,
    longitude: _longitude,
    ...rest
  } = z.record(z.string(), z.unknown()).parse(address ?? {})
  return rest
}
