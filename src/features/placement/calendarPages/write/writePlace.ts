import { createLocalReq } from 'payload'
import type { ExtraReason, PlaceKind } from '@/domain/placement/closedLists'
import { SLUGS } from '@/domain/slugs'
import { indexFacilityOf } from '@/features/catalogue/facilities/write/indexFacilityOf'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { settleCapacity } from '@/features/placement/calendar/write/settleCapacity'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'

type NewPlace = {
  unit: string
  reference: string
  kind: PlaceKind
  inServiceFrom: string
  inServiceTo?: string
  extraReason?: ExtraReason
}

/** Stores a place, with which its unit opens as many as are in service, and says so; its id, or `null` where the unit has one of that name by now. */
export async function writePlace(
  { payload, actor, address }: MemberContext,
  sheet: KeptSheet,
  place: NewPlace,
): Promise<string | null> {
  try {
    const { id } = await payload.create({
      collection: SLUGS.places,
      data: { ...place, facility: sheet.id, taken: [] },
      depth: 0,
      overrideAccess: true,
    })
    await settleCapacity(payload, place.unit)
    await indexFacilityOf(await createLocalReq({}, payload), [sheet.id])
    await recordTrace({
      payload,
      actor,
      action: place.kind === 'extra' ? 'extraOpened' : 'placeKept',
      sheet,
      detail: `ajoutée : ${place.reference} (${id})`,
      address,
    })
    return id
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    return null
  }
}
