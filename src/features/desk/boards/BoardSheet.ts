import type { KeptSheet, SheetReference } from '@/features/sheets/reference/SheetReference'

/** A published sheet that a line of the desk stands for, with the one where its people are: the organisation of a service, else itself; `null` where editors alone keep it. */
export type BoardSheet = SheetReference & { keptBy: KeptSheet | null }

/** Whom a mail about a sheet goes to; no account for the sheet's own address. */
export type Recipient = { email: string; userId?: string }
