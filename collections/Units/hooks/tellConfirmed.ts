import type { FieldHook, PayloadRequest } from 'payload'
import type { FreePlaces } from '@/domain/facility/FreePlaces'
import type { FreePlacesSettings } from '@/domain/facility/freePlacesSettings'
import { freePlacesState } from '@/domain/facility/freePlacesState'
import { readFreePlacesSettings } from '@/features/catalogue/facilities/read/readFreePlacesSettings'
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
  if (!value || overrideAccess) return value ?? null
  const settings = await settingsOf(req)
  const unit = {
    durations: value.counts.map(({ duration }) => duration),
    // Not read where the request selects other fields.
    openCapacity: data?.openCapacity ?? Number.POSITIVE_INFINITY,
    free: value,
  }
  const { durations } = freePlacesState(unit, clock.now(), settings)
  return {
    ...value,
    counts: durations
      .filter(({ state }) => state === 'confirmed')
      .map(({ duration, count, from }) => ({ duration, count, from })),
    toConfirm: durations.flatMap(({ duration, state }) => (state === 'confirmed' ? [] : [duration])),
  }
}

const asked = new WeakMap<PayloadRequest, Promise<FreePlacesSettings>>()

/** Read once for all the units of an answer. */
function settingsOf(req: PayloadRequest): Promise<FreePlacesSettings> {
  const known = asked.get(req) ?? readFreePlacesSettings(req.payload)
  asked.set(req, known)
  return known
}
