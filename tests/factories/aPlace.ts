import type { Payload } from 'payload'
import type { Place, Unit } from '@/payload-types'

let made = 0

/** Stores an ordinary place of a unit, in service since 2020; `given` says what matters here. */
export async function aPlace(
  payload: Payload,
  unit: Pick<Unit, 'id' | 'facility'>,
  given: Partial<Place> = {},
): Promise<Place> {
  made += 1
  const { facility } = unit
  return payload.create({
    collection: 'places',
    data: {
      unit: unit.id,
      facility: typeof facility === 'string' ? facility : facility.id,
      reference: `Chambre ${made}`,
      kind: 'ordinary',
      inServiceFrom: '2020-01-01',
      taken: [],
      ...given,
    },
    depth: 0,
    overrideAccess: true,
  })
}
