import { countDraftBulletins, findDraftBulletins } from '@/features/trust/bulletins/read/draftBulletins'
import { boardRow } from '../BoardRow'
import { listFrom } from './listFrom'

/** The bulletins that were prepared and that nobody published, the oldest first; each leads to where it is read again. */
export const bulletinRows = listFrom(
  countDraftBulletins,
  findDraftBulletins,
  ({ id, name, href, createdAt }) => boardRow({ key: id, number: '', name, href, at: createdAt }),
)
