import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { facilities } from './content/facilities'
import { unitsOf } from './content/facilities/unitsOf'
import { demoPublicId } from './demoPublicId'
import { facilityData, unitData } from './facilityData'

type Args = { payload: Payload; now: Date; progress: (step: string, done: number, total: number) => void }

/** Creates the facilities of the demo and their units; the index is rebuilt at the end of the seed. */
export async function seedFacilities({ payload, now, progress }: Args): Promise<void> {
  const deferred = { deferIndexing: true }
  for (const [done, content] of facilities.entries()) {
    progress('Lieux d’accueil', done + 1, facilities.length)
    const { id } = await payload.create({
      collection: SLUGS.facilities,
      data: facilityData(content, now),
      depth: 0,
      overrideAccess: true,
      context: {
        ...deferred,
        sheetNumber: Number(content.number.slice(1)),
        publicId: demoPublicId(content.number),
      },
    })
    for (const [at, unit] of unitsOf(content).entries())
      await payload.create({
        collection: SLUGS.units,
        data: unitData(content, unit, at, id, now),
        depth: 0,
        overrideAccess: true,
        context: deferred,
      })
  }
}
