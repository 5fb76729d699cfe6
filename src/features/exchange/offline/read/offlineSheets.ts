import type { Payload } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { OfflineSheet } from '@/domain/offline/OfflineSheet'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { READABLE_ARTICLE } from '@/features/catalogue/articles/present/ReadableArticle'
import { breathe } from '@/infra/breathe'
import { findStored } from '@/infra/database/findStored'
import type { Article, Organisation, Scheme, Service } from '@/payload-types'
import { articleForOffline, schemeForOffline } from '../present/contentForOffline'
import { organisationForOffline, serviceForOffline } from '../present/directoryForOffline'
import { maskOrganisationForOffline, maskServiceForOffline } from '../present/maskForOffline'

/** More than any département publishes. */
const MOST = 20_000

/** A sheet and when it was last saved. */
export type DatedSheet = { sheet: OfflineSheet; updatedAt: string }

/** Everything that a class may take away, in no order: four reads. Amounts stay marks. */
export async function offlineSheets(payload: Payload, readerClass: ReaderClass): Promise<DatedSheet[]> {
  const asked = { where: publishedForClass(readerClass), limit: MOST, sort: 'id' }
  const [articles, schemes, organisations, services] = [
    await findStored<Article>(payload, { ...asked, collection: SLUGS.articles, select: READABLE_ARTICLE }),
    await findStored<Scheme>(payload, { ...asked, collection: SLUGS.schemes, select: WITHOUT_NOTES }),
    await findStored<Organisation>(payload, {
      ...asked,
      collection: SLUGS.organisations,
      select: WITHOUT_NOTES,
    }),
    await findStored<Service>(payload, { ...asked, collection: SLUGS.services, select: WITHOUT_NOTES }),
  ]
  const hosts = new Map(organisations.map((each) => [each.id, maskOrganisationForOffline(each, readerClass)]))
  return [
    ...(await shown(articles, articleForOffline)),
    ...(await shown(schemes, schemeForOffline)),
    ...(await shown(organisations, (row) => organisationForOffline(hosts.get(row.id) ?? row))),
    ...(await shown(services, (row) => {
      const organisation = hosts.get(String(row.organisation))
      const service = maskServiceForOffline(row, readerClass)
      return organisation ? serviceForOffline({ service, organisation }) : null
    })),
  ]
}

/** What is kept for the editors is never read. */
const WITHOUT_NOTES = { internalNote: false, owner: false } as const

type Row = { number?: string | null; updatedAt: string }

async function shown<Stored extends Row>(
  rows: readonly Stored[],
  show: (row: Stored) => OfflineSheet | null,
): Promise<DatedSheet[]> {
  const sheets: DatedSheet[] = []
  for (const row of rows) {
    const sheet = row.number ? show(row) : null
    if (sheet) sheets.push({ sheet, updatedAt: row.updatedAt })
    await breathe()
  }
  return sheets
}
