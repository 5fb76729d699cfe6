import type { Payload } from 'payload'
import { DEFAULT_PLACEMENT_SETTINGS, type PlacementSettings } from '@/domain/placement/placementSettings'
import { SLUGS } from '@/domain/slugs'

const KEYS = {
  holdHours: true,
  maxHolds: true,
  preparationDays: true,
  extraDays: true,
  ageTolerance: true,
  anonymiseMonths: true,
  weights: true,
} as const

/** What the département set for places, the product's own where nobody said. */
export async function readPlacementSettings(payload: Payload): Promise<PlacementSettings> {
  const stored = await payload.findGlobal({
    slug: SLUGS.placementSettings,
    depth: 0,
    select: KEYS,
    overrideAccess: true,
  })
  const { weights, ...numbers } = DEFAULT_PLACEMENT_SETTINGS
  return { ...filled(numbers, stored), weights: filled(weights, stored.weights ?? {}) }
}

/** The numbers that were said, over the product's. */
function filled<Numbers extends Record<string, number>>(
  ours: Numbers,
  said: { [Key in keyof Numbers]?: number | null },
): Numbers {
  const entries = Object.keys(ours).map((key) => [key, said[key] ?? ours[key]])
  // The same keys, each with a number.
  return Object.fromEntries(entries) as Numbers
}
