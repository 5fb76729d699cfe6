import type { Payload } from 'payload'
import { cache } from 'react'
import { DEFAULT_FREE_PLACES_SETTINGS, type FreePlacesSettings } from '@/domain/facility/freePlacesSettings'
import { SLUGS } from '@/domain/slugs'

/** How long a word on free places holds, as the site sets it; read once a request. */
export const readFreePlacesSettings = cache(async (payload: Payload): Promise<FreePlacesSettings> => {
  const { freePlacesDelays } = await payload.findGlobal({
    slug: SLUGS.site,
    depth: 0,
    select: { freePlacesDelays: true },
    overrideAccess: true,
  })
  const { delays } = DEFAULT_FREE_PLACES_SETTINGS
  return { ...DEFAULT_FREE_PLACES_SETTINGS, delays: { ...delays, ...freePlacesDelays } }
})
