import type { Access } from 'payload'
import { z } from 'zod'
import { isEditor, readerClassOf } from '@/access/roles'
import { siteIsOpen } from '@/access/siteIsOpen'
import { membershipsOf } from '@/features/keeping/memberships/read/membershipsOf'
import { filesOfName } from '@/features/sheets/files/read/filesOfName'
import { shownFiles } from '@/features/sheets/files/read/shownFiles'

const namedSchema = z.object({ filename: z.string() })

/**
 * Files are read with what shows them once it is published: a scheme, the site, a facility; a photo of a facility, with that one alone.
 * What nothing published shows is read by editors, and by those who keep the facility that it was sent to.
 */
export const readableMedia: Access = async ({ req, id, data }) => {
  if (isEditor(req.user)) return true
  const readerClass = readerClassOf(req.user)
  if (readerClass === 'public' && !(await siteIsOpen(req))) return false
  const named = namedSchema.safeParse(data)
  const among = named.success ? await filesOfName(req, named.data.filename) : id ? [String(id)] : undefined
  const shown = await shownFiles({ req, readerClass, ...(among ? { among } : {}) })
  const held = req.user ? await membershipsOf(req.payload, req.user.id) : []
  const kept = held.flatMap(({ sheet, sheetId }) => (sheet === 'facilities' ? [sheetId] : []))
  return kept.length > 0 ? { or: [shown, { facility: { in: kept } }] } : shown
}
