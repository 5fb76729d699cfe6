import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { listKeptMails, mailFolder } from './listKeptMails'

/** The source of one kept mail; `null` for a name that is not in the list, so that no other file can be asked for. */
export async function readKeptMail(file: string): Promise<string | null> {
  const known = (await listKeptMails()).some((mail) => mail.file === file)
  return known ? readFile(join(mailFolder(), basename(file)), 'utf8') : null
}
