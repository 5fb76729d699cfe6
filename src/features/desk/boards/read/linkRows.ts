import { labelOf } from '@/domain/labelOf'
import { LINK_REASONS, LINK_STATES } from '@/domain/links/linkLists'
import { replacePath } from '@/features/trust/links/linkPaths'
import { countLinks } from '@/features/trust/links/read/countLinks'
import { findLinks } from '@/features/trust/links/read/findLinks'
import { boardRow } from '../BoardRow'
import { listFrom } from './listFrom'

/** The links to other sites that are broken or have moved, the most read first; each leads to where it is replaced. */
export const linkRows = listFrom(
  countLinks,
  findLinks,
  ({ id, url, state, reason, movedTo, failedOn, reads, sheets, named }) =>
    boardRow({
      key: id,
      number: '',
      name: url,
      href: replacePath(id, movedTo),
      of: named[0]?.name ?? null,
      at: failedOn || null,
      detail: state === 'broken' && reason ? labelOf(LINK_REASONS, reason) : labelOf(LINK_STATES, state),
      reads,
      sheets: sheets?.length ?? 0,
    }),
)
