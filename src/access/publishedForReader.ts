import type { Access, PayloadRequest, Where } from 'payload'
import { type Audience, canReadAudience, READER_CLASSES, type ReaderClass } from '@/domain/ReaderClass'
import { isEditor, readerClassOf } from './roles'
import { siteIsOpen } from './siteIsOpen'

/**
 * Published sheets of the audiences that the class reads. `_status` is always asked: `draft: false` still returns sheets
 * that were never published (payload#14750).
 */
export function publishedForClass(readerClass: ReaderClass): Where {
  const audiences = READER_CLASSES.filter((audience) => canReadAudience(readerClass, audience))
  return { and: [{ _status: { equals: 'published' } }, { audience: { in: audiences } }] }
}

/** The same right on one document already read. */
export function canReadPublished(
  readerClass: ReaderClass,
  sheet: { _status?: string | null; audience?: Audience | null; deletedAt?: string | null },
): boolean {
  return (
    sheet._status === 'published' &&
    !sheet.deletedAt &&
    Boolean(sheet.audience) &&
    canReadAudience(readerClass, sheet.audience ?? 'agents')
  )
}

/** Read access of sheets: editors everything, others what is published for their class, the public only where the site is open. */
export const publishedForReader: Access = async ({ req }) => {
  if (isEditor(req.user)) return true
  const readerClass = readerClassOf(req.user)
  if (readerClass === 'public' && !(await siteIsOpen(req))) return false
  return publishedForClass(readerClass)
}

/** Read access of what belongs to another sheet: as sheets, and only where that one is readable too. */
function publishedWith(parent: 'organisation' | 'facility', own: boolean): Access {
  return async (args) => {
    const rights = await publishedForReader(args)
    if (typeof rights === 'boolean') return rights
    const audiences = READER_CLASSES.filter((audience) =>
      canReadAudience(readerClassOf(args.req.user), audience),
    )
    const readable: Where[] = [
      { [`${parent}._status`]: { equals: 'published' } },
      { [`${parent}.audience`]: { in: audiences } },
      { [`${parent}.deletedAt`]: { exists: false } },
    ]
    return { and: own ? [rights, ...readable] : readable }
  }
}

/** Services have an audience of their own, within that of their organisation. */
export const publishedWithOrganisation: Access = publishedWith('organisation', true)

/** Units are read with their facility. */
export const publishedWithFacility: Access = publishedWith('facility', false)

/** Read access of shared vocabulary (themes, media): whoever may read the site at all. */
export const anyReader: Access = ({ req }: { req: PayloadRequest }) =>
  readerClassOf(req.user) !== 'public' || siteIsOpen(req)
