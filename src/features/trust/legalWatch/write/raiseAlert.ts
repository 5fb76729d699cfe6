import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import type { ArticleAlert } from '@/domain/law/articleAlerts'
import { textAddress } from '@/domain/law/textAddress'
import { SLUGS } from '@/domain/slugs'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'

type Raised = { key: string; article: string; title: string; alert: ArticleAlert }

/** Writes an alert; the one that is there already (its key is unique), whatever was done of it, stays as it is. */
export async function raiseAlert(payload: Payload, { key, article, title, alert }: Raised): Promise<void> {
  const { nature, legiId, effectOn, before, after } = alert
  const url = textAddress(legiId)
  try {
    await payload.create({
      collection: SLUGS.legalAlerts,
      data: { key: digest(key), article, title, nature, legiId, url, effectOn, before, after, state: 'todo' },
      depth: 0,
      overrideAccess: true,
    })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
  }
}

/** Tells the alerts that were raised before, by their keys: one read for a whole pass. */
export async function knownAlerts(payload: Payload): Promise<{ has: (key: string) => boolean }> {
  const { docs } = await payload.find({
    collection: SLUGS.legalAlerts,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { key: true },
    overrideAccess: true,
  })
  const digests = new Set(docs.map(({ key }) => key))
  return { has: (key) => digests.has(digest(key)) }
}

/** A key may hold a whole text. */
const digest = (key: string): string => createHash('sha256').update(key).digest('base64url')
