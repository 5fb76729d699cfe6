import type { Payload } from 'payload'
import type { Facility } from '@/payload-types'

/** Stores a published facility, with its number; the override is what the test is about. */
export async function aFacility(
  payload: Payload,
  facts: Partial<Facility> = {},
): Promise<Facility & { number: string }> {
  const sheet = await payload.create({
    collection: 'facilities',
    data: {
      name: 'Maison des Essais',
      category: 'mecs',
      active: true,
      audience: 'agents',
      address: { street: '3 rue des Essais', postcode: '91150', city: 'Étampes', inseeCode: '91223' },
      _status: 'published',
      ...facts,
    },
    depth: 0,
    overrideAccess: true,
  })
  return { ...sheet, number: sheet.number ?? '' }
}
