import type { SourceNotice } from '@/domain/sources/SourceRecord'
import { reasonKey } from './read/reasonKey'
import type { FileNotice, NoticeGroup } from './reportLines'

/** Lines that a list of a report keeps at most. */
export const MOST_LINES = 2000
/** Of these, those that only a reason not yet given so many times may take: a rare one is never crowded out. */
const KEPT_FOR_RARE = 1000
const COMMON = 50
const MOST_GROUPS = 500
const OTHER_REASONS = 'autres raisons'

/** The notices of one kind that a report keeps, and how many there were for each reason. */
export class NoticeList {
  readonly kept: FileNotice[] = []
  private readonly groups = new Map<string, NoticeGroup>()
  private total = 0

  constructor(private readonly kind: NoticeGroup['kind']) {}

  /** Answers the notice with its file. */
  add(given: SourceNotice & { file?: string }, file: string | undefined): FileNotice {
    const notice = given.file !== undefined || file === undefined ? given : { ...given, file }
    const group = this.groupOf(notice)
    group.count += 1
    this.total += 1
    const room = group.count > COMMON ? MOST_LINES - KEPT_FOR_RARE : MOST_LINES
    if (this.kept.length < room) this.kept.push(notice)
    return notice
  }

  /** How many are not kept. */
  get cut(): number {
    return this.total - this.kept.length
  }

  /** The rarest reasons first, in the order of their first rows. */
  toGroups(): NoticeGroup[] {
    return [...this.groups.values()].sort((a, b) => a.count - b.count || a.row - b.row)
  }

  private groupOf(notice: FileNotice): NoticeGroup {
    const key = reasonKey(notice)
    const known = this.groups.get(key)
    if (known) return known
    if (this.groups.size >= MOST_GROUPS && notice.rule !== OTHER_REASONS)
      return this.groupOf({ ...notice, column: '', rule: OTHER_REASONS })
    const group = { kind: this.kind, count: 0, ...notice }
    this.groups.set(key, group)
    return group
  }
}

/** The groups of a whole list. */
export function groupNotices(kind: NoticeGroup['kind'], notices: readonly FileNotice[]): NoticeGroup[] {
  const list = new NoticeList(kind)
  for (const notice of notices) list.add(notice, undefined)
  return list.toGroups()
}
