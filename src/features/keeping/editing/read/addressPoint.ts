import type { Payload } from 'payload'
import { z } from 'zod'
import { canonical } from '@/domain/sheetEditing/sameValue'
import { pointOfAddress } from '@/features/geography/places/read/pointOfAddress'
import { readTypedCommune } from '@/features/geography/places/read/readTypedCommune'
import { inseeToday } from '@/infra/geography/inseeToday'
import type { StoredSheet } from './readPublished'

const text = z.string().nullish().catch(null)
const degrees = z.number().nullish().catch(null)
const addressSchema = z.object({
  street: text,
  complement: text,
  postcode: text,
  city: text,
  latitude: degrees,
  longitude: degrees,
})
type Address = z.infer<typeof addressSchema>

/** A point as it is stored: `releve` when somebody placed it by hand. */
export type StoredPoint = NonNullable<Awaited<ReturnType<typeof pointOfAddress>>>

/** An address of a form or of a stored sheet, in its parts, and the point that somebody placed by hand. */
export function readAddress(value: unknown) {
  const { latitude, longitude, ...parts } = addressSchema.parse(value ?? {})
  const placed =
    typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : null
  return { parts, placed }
}

type Parts = Pick<Address, 'street' | 'postcode' | 'city'>

/** Tells whether two addresses are one place, whatever the building or the floor. */
export function isSamePlace(one: Parts, other: Parts): boolean {
  const placeOf = ({ street, postcode, city }: Parts) => canonical([street, postcode, city])
  return placeOf(one) === placeOf(other)
}

const heldSchema = z.object({ postcode: text, city: text, inseeCode: text })

/** The INSEE code of a commune: what is held of the same name and postcode (an import may know what the name does not tell), else what they mean. */
export function communeCode(
  { city, postcode }: Pick<Parts, 'city' | 'postcode'>,
  held: readonly unknown[],
): string | null {
  if (!city) return null
  const same = held
    .flatMap((each) => heldSchema.safeParse(each).data ?? [])
    .find((each) => canonical([each.city, each.postcode]) === canonical([city, postcode]))
  return inseeToday(same?.inseeCode) ?? readTypedCommune(city, postcode).code
}

type Ask = { payload: Payload; parts: Parts; stored: StoredSheet }

/** The point that an address has by itself: as stored where it is that of the sheet, else searched for; `null` when nowhere. */
export async function addressPoint({ payload, parts, stored }: Ask): Promise<StoredPoint | null> {
  const known = readStoredPoint(stored)
  if (known && isSamePlace(readAddress(stored.address).parts, parts)) return known
  if (!parts.city) return null
  const { street, postcode, city } = parts
  const inseeCode = communeCode(parts, [stored.address])
  return pointOfAddress({
    payload,
    address: { street, postcode, city, inseeCode },
    isKept: isAddressUnchanged(stored),
  })
}

/** A kept address is told to nobody, the geocoder included. */
export function isAddressUnchanged({ restrictions }: Pick<StoredSheet, 'restrictions'>): boolean {
  return (restrictions ?? []).some(({ part }) => part === 'address')
}

const pointSchema = z.object({
  latitude: z.number(),
  longitude: z.number(),
  locationPrecision: z.enum(['adresse', 'voie', 'commune']),
  address: z.object({ certified: z.boolean().nullish() }),
})

/** The computed point of a sheet; one placed by hand is not what the address gives. */
function readStoredPoint(stored: StoredSheet): StoredPoint | null {
  const read = pointSchema.safeParse(stored)
  if (!read.success) return null
  const { latitude, longitude, locationPrecision, address } = read.data
  return { latitude, longitude, precision: locationPrecision, certified: address.certified ?? false }
}
