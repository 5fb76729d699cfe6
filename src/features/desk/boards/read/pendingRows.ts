import { labelOf } from '@/domain/labelOf'
import { MEMBERSHIP_ROLES } from '@/domain/membership/closedLists'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { countPending, listPending } from '@/features/keeping/memberships/read/pendingMemberships'
import type { BoardReader } from '../BoardReader'
import { boardRow } from '../BoardRow'

/** The invitations, or the requests, that nobody answered yet, the oldest first; each leads to the members of its sheet. */
export function pendingRows(state: 'invited' | 'asked'): BoardReader {
  return {
    count: ({ payload }) => countPending(payload, state),
    page: async ({ payload }, page, size) => {
      const found = await listPending(payload, state, page, size)
      const rows = found.rows.map((row) =>
        boardRow({
          key: row.id,
          number: row.sheetNumber ?? '',
          name: row.title,
          href: keepingPath(row.sheetNumber ?? '', 'membres'),
          email: row.email ?? null,
          at: (state === 'invited' ? row.invitedAt : row.updatedAt) ?? null,
          detail: state === 'invited' ? labelOf(MEMBERSHIP_ROLES, row.role) : (row.message ?? null),
          reminders: state === 'invited' ? (row.remindersSent ?? 0) : null,
        }),
      )
      return { rows, pages: found.pages }
    },
  }
}
