import { z } from 'zod'
import { DEFAULT_PLACEMENT_SETTINGS, type MatchingWeights } from '@/domain/placement/placementSettings'

const NAMES = Object.keys(DEFAULT_PLACEMENT_SETTINGS.weights)
const weight = z
  .string()
  .trim()
  .regex(/^\d{1,2}$/)
  .transform(Number)
  .pipe(z.number().max(10))
const schema = z.object(Object.fromEntries(NAMES.map((name) => [name, weight])))

/** The weights that are typed, whole numbers from 0 to 10; `null` where one is none, `absent` where nothing is typed. */
export function readWeights(params: URLSearchParams): MatchingWeights | 'absent' | null {
  if (!NAMES.some((name) => params.has(name))) return 'absent'
  const read = schema.safeParse(Object.fromEntries(params))
  // The keys are those of the weights, each a number.
  return read.success ? (read.data as MatchingWeights) : null
}
