import type { Payload } from 'payload'
import type { AlertState } from '@/domain/law/alertLists'
import { SLUGS } from '@/domain/slugs'
import type { LegalAlert } from '@/payload-types'
import { citingIndex } from './citingIndex'
import { type Citing, findCitations } from './findCitations'
import { storedVersions } from './storedVersions'

const A_PAGE = 20

/** An alert with what cites its article today. */
export type LegalAlertRow = LegalAlert & { citing: readonly Citing[] }
type Ask = { payload: Payload; states?: readonly AlertState[]; page?: number; limit?: number }

/**
 * A page of the alerts of the legal watch, those that take effect first before the others, `page` from 1. For editors alone: the caller
 * checks.
 */
export async function findLegalAlerts({
  payload,
  states = ['todo', 'doing'],
  page = 1,
  limit = A_PAGE,
}: Ask): Promise<{ rows: LegalAlertRow[]; total: number; pages: number }> {
  const { docs, totalDocs, totalPages } = await payload.find({
    collection: SLUGS.legalAlerts,
    where: { state: { in: [...states] } },
    sort: ['-createdAt', 'title'],
    depth: 0,
    page,
    limit,
    overrideAccess: true,
  })
  if (docs.length === 0) return { rows: [], total: totalDocs, pages: totalPages }
  const [citations, articles] = await Promise.all([findCitations(payload), articlesOf(payload, docs)])
  const citingOf = citingIndex(citations)
  const rows = docs.map((alert) => {
    const articleIds = [alert.legiId, ...(articles.get(alert.article) ?? [])]
    return { ...alert, citing: citingOf({ key: alert.article, articleIds }) }
  })
  return { rows, total: totalDocs, pages: totalPages }
}

/** The identifiers of the versions of the articles of these alerts, by the article. */
async function articlesOf(payload: Payload, alerts: readonly LegalAlert[]): Promise<Map<string, string[]>> {
  const { docs } = await payload.find({
    collection: SLUGS.legalArticles,
    where: { key: { in: [...new Set(alerts.map(({ article }) => article))] } },
    depth: 0,
    limit: alerts.length,
    pagination: false,
    select: { key: true, versions: true },
    overrideAccess: true,
  })
  return new Map(docs.map(({ key, versions }) => [key, storedVersions(versions).map(({ legiId }) => legiId)]))
}
