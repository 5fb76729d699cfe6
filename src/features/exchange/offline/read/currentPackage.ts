import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { processWide } from '@/infra/processWide'
import { makePackage, type OfflineClass, type OfflinePackage } from './makePackage'

type Kept = { state: string; made: Promise<OfflinePackage> }
/** The last two of each class: an update that has begun may end. */
const kept = processWide('offlinePackages', () => new Map<OfflineClass, Kept[]>())
const KEPT = 2

/** The package of a class as the base stands: made once, and again when a sheet, a chapter or a rate was saved since. */
export async function currentPackage(payload: Payload, readerClass: OfflineClass): Promise<OfflinePackage> {
  const state = await stateOf(payload)
  const known = kept.get(readerClass) ?? []
  if (known[0]?.state === state) return known[0].made
  const made = makePackage(payload, readerClass)
  kept.set(readerClass, [{ state, made }, ...known].slice(0, KEPT))
  made.catch(() => kept.delete(readerClass))
  return made
}

/** The package of an edition, `null` where it is too old to be kept. */
export async function packageOfEdition(
  payload: Payload,
  readerClass: OfflineClass,
  edition: string,
): Promise<OfflinePackage | null> {
  await currentPackage(payload, readerClass)
  for (const { made } of kept.get(readerClass) ?? []) {
    const each = await made
    if (each.manifest.edition === edition) return each
  }
  return null
}

const READ = [
  SLUGS.articles,
  SLUGS.schemes,
  SLUGS.organisations,
  SLUGS.services,
  SLUGS.chapters,
  SLUGS.rates,
] as const

/** How many there are of each, and when the last one was saved. */
async function stateOf(payload: Payload): Promise<string> {
  const states = await Promise.all(
    READ.map(async (collection) => {
      const { docs, totalDocs } = await payload.find({
        collection,
        sort: '-updatedAt',
        depth: 0,
        limit: 1,
        select: { updatedAt: true },
        overrideAccess: true,
      })
      return `${totalDocs} ${docs[0]?.updatedAt ?? ''}`
    }),
  )
  return states.join(', ')
}
