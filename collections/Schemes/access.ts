import { editorsOnly } from '@/access/byRole'
import { publishedForReader } from '@/access/publishedForReader'

export const schemeAccess = {
  read: publishedForReader,
  readVersions: editorsOnly,
  create: editorsOnly,
  update: editorsOnly,
  delete: editorsOnly,
}
