import type { Payload } from 'payload'
import { addressText, type Located } from '@/domain/organisation/isPointDue'
import type { Restriction } from '@/domain/sheet/restrictedFields'
import { SLUGS } from '@/domain/slugs'
import { pointOfAddress } from '../read/pointOfAddress'

type Collection = typeof SLUGS.organisations | typeof SLUGS.services
type Args = { payload: Payload; collection: Collection; id: string }

/**
 * Gives the last version of a sheet the point of its address, unless its point was placed by hand. Dates do not move: nobody
 * changed what the sheet says. Idempotent; gives up when the address changes meanwhile, since that save queued another.
 */
export async function geocodeSheet({ payload, collection, id }: Args): Promise<void> {
  const asked = await readSheet(payload, collection, id)
  if (!asked || asked.locationPrecision === 'releve' || asked.ownPlace === false) return
  const isKept = await isAddressUnchanged(payload, asked)
  const point = await pointOfAddress({ payload, address: asked.address ?? {}, isKept })
  // The answer may have taken seconds: what is written is decided on the sheet as it now stands.
  const sheet = await readSheet(payload, collection, id)
  if (!sheet || sheet.locationPrecision === 'releve' || addressText(sheet) !== addressText(asked)) return
  const found = {
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
    locationPrecision: point?.precision ?? null,
  }
  const certified = point?.certified ?? false
  if (hasAll(sheet, found) && (sheet.address?.certified ?? false) === certified) return
  await payload.update({
    collection,
    id,
    data: { ...found, address: { ...sheet.address, certified } },
    draft: sheet._status === 'draft',
    depth: 0,
    overrideAccess: true,
    select: {},
    context: { keepDates: true },
  })
}

type Sheet = Located & {
  address?: { certified?: boolean | null } | null
  _status?: 'draft' | 'published' | null
  restrictions?: Restriction[] | null
  organisation?: unknown
}

async function readSheet(payload: Payload, collection: Collection, id: string): Promise<Sheet | null> {
  return payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    select: {
      address: true,
      latitude: true,
      longitude: true,
      locationPrecision: true,
      restrictions: true,
      _status: true,
      ...(collection === SLUGS.services ? { ownPlace: true, organisation: true } : {}),
    },
    disableErrors: true,
    overrideAccess: true,
  })
}

/** A service of an organisation whose address is kept may stand at that address. */
async function isAddressUnchanged(payload: Payload, sheet: Sheet): Promise<boolean> {
  const keepsAddress = ({ restrictions }: Pick<Sheet, 'restrictions'>) =>
    (restrictions ?? []).some(({ part }) => part === 'address')
  if (keepsAddress(sheet)) return true
  if (typeof sheet.organisation !== 'string') return false
  const organisation = await payload.findByID({
    collection: SLUGS.organisations,
    id: sheet.organisation,
    depth: 0,
    select: { restrictions: true },
    disableErrors: true,
    overrideAccess: true,
  })
  return organisation !== null && keepsAddress(organisation)
}

const hasAll = (sheet: Sheet, found: Pick<Sheet, 'latitude' | 'longitude' | 'locationPrecision'>) =>
  (sheet.latitude ?? null) === found.latitude &&
  (sheet.longitude ?? null) === found.longitude &&
  (sheet.locationPrecision ?? null) === found.locationPrecision
