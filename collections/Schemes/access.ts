import { editorsOnly } from '@/access/editorsOnly'
import { publishedForReader } from '@/access/publishedForReader'

export const schemeAccess = {
  read: publishedForReader,
  readVersions: editorsOnly,
  create: editorsOnly,
  update: editorsOnly,
  delete: editorsOnly,
}
