import type { Access, Where } from 'payload'
import { canReadAudience, READER_CLASSES, type ReaderClass } from '@/domain/ReaderClass'
import { isEditor, readerClassOf } from './roles'
import { siteIsOpen } from './siteIsOpen'

/** The local complements that a class reads: those of its audiences, out of the bin. */
export const complementsForClass = (readerClass: ReaderClass): Where => ({
  and: [
    { audience: { in: READER_CLASSES.filter((audience) => canReadAudience(readerClass, audience)) } },
    { deletedAt: { exists: false } },
  ],
})

/** Read access of local complements: editors all, others those of their class; the public only where the site is open. */
export const complementsForReader: Access = async ({ req }) => {
  if (isEditor(req.user)) return true
  const readerClass = readerClassOf(req.user)
  if (readerClass === 'public' && !(await siteIsOpen(req))) return false
  return complementsForClass(readerClass)
}
