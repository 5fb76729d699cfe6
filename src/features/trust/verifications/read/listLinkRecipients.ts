import type { Payload } from 'payload'
import { listManagers } from '@/features/keeping/memberships/read/listManagers'
import type { SheetReference } from '@/features/sheets/reference/SheetReference'

/** Whom a link goes to; `userId` is `null` for the sheet's own address. */
type LinkRecipient = { email: string; userId: string | null }

/** The active managers of a sheet; without any, its own address; nobody when it has none. */
export async function listLinkRecipients(payload: Payload, sheet: SheetReference): Promise<LinkRecipient[]> {
  const managers = sheet.keeper ? await listManagers(payload, sheet.keeper.id) : []
  if (managers.length > 0) return managers.map(({ id, email }) => ({ email, userId: id }))
  return sheet.emails.slice(0, 1).map((email) => ({ email, userId: null }))
}
