import type { DueNotice } from '@/domain/placement/notices/NOTICE_KINDS'

/** Something that is to be told, with whom it concerns: ids. `thread` is that of a commitment; of `extraOpen` and `waitingProposal`, the id of a place. */
export type PlacementEvent = DueNotice & {
  request: string | null
  /** The account that asks. */
  requester: string | null
  facility: string | null
  thread: string | null
}
