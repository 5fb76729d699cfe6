import type { Access, PayloadRequest, Where } from 'payload'
import { type Audience, canReadAudience, READER_CLASSES, type ReaderClass } from '@/domain/ReaderClass'
import { keeperFieldOf, type SheetKind } from '@/domain/sheet/sheetKinds'
import { isEditor, readerClassOf } from './roles'
import { siteIsOpen } from './siteIsOpen'

/**
 * Published sheets of the audiences that the class reads. `_status` is always asked: `draft: false` still returns sheets
 * that were never published (payload#14750). So is the bin: whoever asks with `trash` is given what was withdrawn, and so is
 * whatever populates a relation.
 */
export function publishedForClass(readerClass: ReaderClass): Where {
  const audiences = READER_CLASSES.filter((audience) => canReadAudience(readerClass, audience))
  return {
    and: [
      { _status: { equals: 'published' } },
      { audience: { in: audiences } },
      { deletedAt: { exists: false } },
    ],
  }
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

/** Whatever belongs to a sheet that the class reads. */
function withParent(parent: string, readerClass: ReaderClass): Where {
  const audiences = READER_CLASSES.filter((audience) => canReadAudience(readerClass, audience))
  return {
    and: [
      { [`${parent}._status`]: { equals: 'published' } },
      { [`${parent}.audience`]: { in: audiences } },
      // Through a relation MongoDB takes `exists: false` for every document.
      { [`${parent}.deletedAt`]: { equals: null } },
    ],
  }
}

/** Published sheets that belong to an organisation, of the audiences that the class reads, where it reads the organisation too. */
export function publishedWithOrganisationForClass(readerClass: ReaderClass): Where {
  return { and: [publishedForClass(readerClass), withParent('organisation', readerClass)] }
}

/** Published sheets of a kind that the class reads; those that belong to another sheet, where it reads that one too. */
export function publishedOfKindForClass(kind: SheetKind, readerClass: ReaderClass): Where {
  const keeper = keeperFieldOf(kind)
  const own = publishedForClass(readerClass)
  return keeper ? { and: [own, withParent(keeper.field, readerClass)] } : own
}

/** Services have an audience of their own, within that of their organisation. */
export const publishedWithOrganisation: Access = async (args) => {
  const rights = await publishedForReader(args)
  return typeof rights === 'boolean'
    ? rights
    : publishedWithOrganisationForClass(readerClassOf(args.req.user))
}

/** Whatever belongs to a facility that the class reads. */
export const withFacilityForClass = (readerClass: ReaderClass): Where => withParent('facility', readerClass)

/** Units are read with their facility. */
export const publishedWithFacility: Access = async (args) => {
  const rights = await publishedForReader(args)
  return typeof rights === 'boolean' ? rights : withFacilityForClass(readerClassOf(args.req.user))
}

/** Read access of shared vocabulary (themes, media): whoever may read the site at all. */
export const anyReader: Access = ({ req }: { req: PayloadRequest }) =>
  readerClassOf(req.user) !== 'public' || siteIsOpen(req)
