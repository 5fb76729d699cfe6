import type { Payload } from 'payload'
import { currentNationalFeed } from '@/access/currentNationalFeed'
import { listedNational } from '@/access/publishedNational'
import { READER_CLASSES } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { complementsOf } from '@/features/catalogue/complements/present/complementsOf'
import { findComplements } from '@/features/catalogue/complements/read/findComplements'
import { toNationalDocument } from '@/features/catalogue/nationalSheets/present/toNationalDocument'
import { indexedThemes } from '@/features/sheets/index/indexedThemes'
import type { DocumentsByClass } from '@/infra/search/SearchEngine'
import { toSearchDocument } from '../present/toSearchDocument'

/** The search documents of the national sheets of these codes, for each reader class with the complements it may read: four reads. */
export async function loadNationalDocuments(
  payload: Payload,
  codes: readonly string[],
): Promise<DocumentsByClass> {
  const answer: DocumentsByClass = { public: [], partners: [], agents: [] }
  const feed = await currentNationalFeed(payload)
  const { docs } = await payload.find({
    collection: SLUGS.nationalSheets,
    where: { and: [{ code: { in: [...codes] } }, listedNational(feed)] },
    depth: 0,
    limit: codes.length,
    pagination: false,
    overrideAccess: true,
  })
  if (docs.length === 0) return answer
  const themes = [...(await indexedThemes(payload)).values()]
  const complements = await findComplements(
    payload,
    'agents',
    docs.map(({ code }) => code),
  )
  for (const stored of docs) {
    const { sheet } = toNationalDocument(stored)
    for (const readerClass of READER_CLASSES) {
      const own = complementsOf(complements, stored.code, readerClass)
      answer[readerClass].push(toSearchDocument({ stored, sheet, complements: own, themes }))
    }
  }
  return answer
}
