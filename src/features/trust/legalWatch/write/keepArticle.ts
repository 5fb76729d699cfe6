import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'
import type { ArticleVersion } from '@/domain/law/ArticleVersion'
import { SLUGS } from '@/domain/slugs'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import type { LegalArticle } from '@/payload-types'
import { storedVersion, storedVersions } from '../read/storedVersions'

type Kept = {
  key: string
  title: string
  stored: LegalArticle | null
  versions: ArticleVersion[]
  seen: ArticleVersion | null
}

/** Keeps what an article says now, to compare the next archives with; nothing is written where nothing has changed. */
export async function keepArticle(payload: Payload, { key, stored, ...data }: Kept): Promise<void> {
  if (!stored) {
    try {
      await payload.create({
        collection: SLUGS.legalArticles,
        data: { key, ...data },
        depth: 0,
        overrideAccess: true,
      })
    } catch (error) {
      // Another process follows it since: the next pass compares with what that one kept.
      if (!isUniqueViolation(error)) throw error
    }
    return
  }
  const before = {
    title: stored.title,
    versions: storedVersions(stored.versions),
    seen: storedVersion(stored.seen),
  }
  if (isDeepStrictEqual(before, data)) return
  await payload.update({
    collection: SLUGS.legalArticles,
    id: stored.id,
    data,
    depth: 0,
    overrideAccess: true,
  })
}
