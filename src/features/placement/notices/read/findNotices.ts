import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
import { relationId } from '@/infra/database/relationId'
import { type NoticeWords, noticeWords } from '../present/noticeWords'
import { noticeFacts } from './noticeFacts'

/** A notice as its person reads it; `words` is `null` when what it told of is gone. `at` is ISO 8601. */
export type ShownNotice = { id: string; at: string; isRead: boolean; words: NoticeWords | null }
export type NoticeList = { notices: ShownNotice[]; page: number; pages: number }

const A_PAGE = 30

/** A page of somebody's own notices, the last first. */
export async function findNotices(payload: Payload, userId: string, page: number): Promise<NoticeList> {
  const now = clock.now()
  const found = await payload.find({
    collection: SLUGS.placementNotices,
    where: { user: { equals: userId } },
    sort: '-at',
    limit: A_PAGE,
    page,
    depth: 0,
    overrideAccess: true,
  })
  const facts = await noticeFacts(payload, found.docs, now)
  return {
    notices: found.docs.map((notice, at) => {
      const told = facts[at]
      const words = told ? noticeWords({ ...notice, user: relationId(notice.user) }, told, now) : null
      return { id: notice.id, at: notice.at, isRead: Boolean(notice.readAt), words }
    }),
    page: found.page ?? 1,
    pages: found.totalPages,
  }
}
