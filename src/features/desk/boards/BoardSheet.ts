import type { AnsweredKind } from '@/domain/sheet/sheetKinds'
import type { KeptSheet, SheetReference } from '@/features/sheets/reference/SheetReference'

/** A published sheet that a line of the board stands for, with the one where its people are: the organisation of a service, else itself. */
export type BoardSheet = SheetReference & { kind: AnsweredKind; keptBy: KeptSheet }

/** Whom a mail about a sheet goes to; no account for the sheet's own address. */
export type Recipient = { email: string; userId?: string }
