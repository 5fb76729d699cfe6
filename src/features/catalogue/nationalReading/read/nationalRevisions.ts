import type { Payload } from 'payload'
import { currentNationalFeed } from '@/access/currentNationalFeed'
import { LISTED_NATIONAL, nationalAt } from '@/access/publishedNational'
import { nationalPublicId } from '@/domain/nationalSheet/nationalAddress'
import { READER_CLASSES, type ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { complementsOf } from '@/features/catalogue/complements/present/complementsOf'
import { findComplements } from '@/features/catalogue/complements/read/findComplements'
import type { PageOfSheets, SheetsPage } from '@/features/sheets/index/ExpectedSheet'
import { indexedThemes } from '@/features/sheets/index/indexedThemes'
import { nationalRevision } from '../present/nationalRevision'
import { themesOfNational } from '../present/themesOfNational'

/** A page of national sheets, in the order of their codes, with what each index must hold of them: nothing of one that readers find no more. */
export async function nationalRevisions(
  payload: Payload,
  { after, size, among }: PageOfSheets,
): Promise<SheetsPage> {
  const feed = await currentNationalFeed(payload)
  const { docs } = await payload.find({
    collection: SLUGS.nationalSheets,
    where: {
      and: [
        nationalAt(feed),
        ...(after === '' ? [] : [{ code: { greater_than: after } }]),
        ...(among ? [{ code: { in: [...among] } }] : []),
      ],
    },
    sort: 'code',
    depth: 0,
    limit: size,
    pagination: false,
    select: { code: true, state: true, themeTitle: true, updatedAt: true },
    overrideAccess: true,
  })
  const themes = docs.length > 0 ? [...(await indexedThemes(payload)).values()] : []
  const listed = docs.filter(({ state }) => LISTED_NATIONAL.includes(state))
  const codes = listed.map(({ code }) => code)
  const complements = await findComplements(payload, 'agents', codes)
  const sheets = docs.map((stored) => {
    const revisions: Record<ReaderClass, string | null> = { public: null, partners: null, agents: null }
    const own = themesOfNational(stored.themeTitle, themes)
    if (LISTED_NATIONAL.includes(stored.state))
      for (const readerClass of READER_CLASSES)
        revisions[readerClass] = nationalRevision({
          stored,
          complements: complementsOf(complements, stored.code, readerClass),
          themes: own,
        })
    const publicId = nationalPublicId(stored.code)
    return { collection: SLUGS.nationalSheets, id: stored.code, publicId, revisions }
  })
  return { sheets, next: docs.length < size ? null : (docs.at(-1)?.code ?? null) }
}
