import type { BoardNature } from '@/domain/board/boardLists'
import type { KeptSheet } from '@/domain/membership/closedLists'

/** Where the people of a sheet are: the organisation of a service, the sheet itself for the others. */
export type KeptBy = { kind: KeptSheet; id: string; number: string; name: string; email: string | null }

/** A published sheet that a line of the board stands for. */
export type BoardSheet = { kind: BoardNature; id: string; number: string; name: string; keptBy: KeptBy }

/** Whom a mail about a sheet goes to; no account for the sheet's own address. */
export type Recipient = { email: string; userId?: string }
