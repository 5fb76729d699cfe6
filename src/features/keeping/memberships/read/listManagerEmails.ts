import type { Payload } from 'payload'
import { listManagers } from './listManagers'

/** The addresses of a sheet's active managers, as their accounts have them. */
export async function listManagerEmails(payload: Payload, sheetId: string): Promise<string[]> {
  return (await listManagers(payload, sheetId)).map(({ email }) => email)
}
