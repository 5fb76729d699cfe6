import type { SheetReference } from '@/features/sheets/reference/SheetReference'
import type { Digest, DueSheet, SheetRights, Waiting } from '../Keeping'
import type { WaitingRow, WaitingRows } from '../read/findWaiting'

type Facts = { rights: SheetRights; due: readonly DueSheet[]; waiting: WaitingRows }

/**
 * What one person answers for, of all that waits: the sheets that they may change and, for their owner, those that no member keeps.
 * A change that a member proposes on their own sheet waits for its owner; requests to join are for managers.
 */
export function digestFor(personId: string, { rights, due, waiting }: Facts): Digest {
  const answers = ({ keeper, ownerId }: SheetReference) => {
    const members = keeper ? rights.editing.get(keeper.id) : undefined
    return members ? members.has(personId) : ownerId === personId
  }
  const decides = ({ sheet, authorId }: WaitingRow) =>
    authorId && sheet.keeper && rights.editing.get(sheet.keeper.id)?.has(authorId)
      ? sheet.ownerId === personId
      : answers(sheet)
  return {
    due: due.filter(answers),
    reports: counted(waiting.reports.filter(({ sheet }) => answers(sheet))),
    proposals: counted(waiting.proposals.filter(decides)),
    requests: counted(
      waiting.requests.filter(
        ({ sheet }) => sheet.keeper && rights.managing.get(sheet.keeper.id)?.has(personId),
      ),
    ),
  }
}

/** Whether there is nothing to say. */
export function isEmptyDigest({ due, reports, proposals, requests }: Digest): boolean {
  return due.length + reports.length + proposals.length + requests.length === 0
}

function counted(rows: readonly WaitingRow[]): Waiting[] {
  const sheets = new Map<string, { sheet: SheetReference; groups: Set<string> }>()
  for (const { sheet, group } of rows) {
    const known = sheets.get(sheet.id) ?? { sheet, groups: new Set() }
    known.groups.add(group)
    sheets.set(sheet.id, known)
  }
  return [...sheets.values()].map(({ sheet, groups }) => ({ sheet, count: groups.size }))
}
