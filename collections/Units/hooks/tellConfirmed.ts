import type { FieldHook, PayloadRequest } from 'payload'
import type { FreePlaces } from '@/domain/facility/FreePlaces'
import type { FreePlacesSettings } from '@/domain/facility/freePlacesSettings'
import { freePlacesState } from '@/domain/facility/freePlacesState'
import { readFreePlacesSettings } from '@/features/catalogue/facilities/read/readFreePlacesSettings'
import { withDerivedPlaces } from '@/features/catalogue/facilities/read/withDerivedPlaces'
import { clock } from '@/infra/clock'
import type { Unit } from '@/payload-types'

/**
 * Whoever reads units through Payload's own API is told the places confirmed within their delay alone; the durations past it are
 * named in `toConfirm`, without a number. Commands and pages, which override access and word it themselves, read what is stored.
 */
export const tellConfirmed: FieldHook<Unit, FreePlaces | null> = async ({
  value,
  data,
  overrideAccess,
  req,
}) => {
  // Commands and pages ask their own reader (`withDerivedPlaces`).
  if (overrideAccess) return value ?? null
  const told = await toldOf(req, data ?? {}, value ?? null)
  if (!told) return null
  const settings = await settingsOf(req)
  const unit = {
    durations: told.counts.map(({ duration }) => duration),
    // Not read where the request selects other fields.
    openCapacity: data?.openCapacity ?? Number.POSITIVE_INFINITY,
    free: told,
  }
  const { durations } = freePlacesState(unit, clock.now(), settings)
  return {
    ...told,
    counts: durations
      .filter(({ state }) => state === 'confirmed')
      .map(({ duration, count, from }) => ({ duration, count, from })),
    toConfirm: durations.flatMap(({ duration, state }) => (state === 'confirmed' ? [] : [duration])),
  }
}

/** What calendars say of a unit that has places, what was said of any other. */
async function toldOf(
  { payload }: PayloadRequest,
  { id, durations }: Partial<Unit>,
  freePlaces: FreePlaces | null,
): Promise<FreePlaces | null> {
  if (!id) return freePlaces
  const known = durations ?? freePlaces?.counts.map(({ duration }) => duration) ?? []
  const said = freePlaces ? { freePlaces } : {}
  const [unit] = await withDerivedPlaces(payload, [{ id, durations: known, ...said }])
  return unit?.freePlaces ?? null
}

const asked = new WeakMap<PayloadRequest, Promise<FreePlacesSettings>>()

/** Read once for all the units of an answer. */
function settingsOf(req: PayloadRequest): Promise<FreePlacesSettings> {
  const known = asked.get(req) ?? readFreePlacesSettings(req.payload)
  asked.set(req, known)
  return known
}
