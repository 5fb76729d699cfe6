import type { Access } from 'payload'
import { withFacilityForClass } from '@/access/publishedForReader'
import { isEditor, readerClassOf } from '@/access/roles'
import { siteIsOpen } from '@/access/siteIsOpen'
import { membershipsOf } from '@/features/memberships/read/membershipsOf'

/** Files: whoever may read the site; but the photos of a facility, whoever reads its sheet, and those who keep it. */
export const readableMedia: Access = async ({ req }) => {
  if (isEditor(req.user)) return true
  const readerClass = readerClassOf(req.user)
  if (readerClass === 'public' && !(await siteIsOpen(req))) return false
  const held = req.user ? await membershipsOf(req.payload, req.user.id) : []
  const kept = held.flatMap(({ sheet, sheetId }) => (sheet === 'facilities' ? [sheetId] : []))
  return {
    or: [
      { facility: { exists: false } },
      withFacilityForClass(readerClass),
      ...(kept.length > 0 ? [{ facility: { in: kept } }] : []),
    ],
  }
}
