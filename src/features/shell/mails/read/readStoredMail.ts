import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { listStoredMails, mailFolder } from './listStoredMails'

/** The source of one stored mail; `null` for a name that is not in the list, so that no other file can be asked for. */
export async function readStoredMail(file: string): Promise<string | null> {
  const known = (await listStoredMails()).some((mail) => mail.file === file)
  return known ? readFile(join(mailFolder(), basename(file)), 'utf8') : null
}
