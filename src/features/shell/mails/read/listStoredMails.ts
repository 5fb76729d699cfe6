import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '@/env'

const MOST = 200

export type StoredMail = { file: string; sentAt: string; purpose: string; recipient: string }

/** The folder where mails are kept while no SMTP server is configured. */
export const mailFolder = (): string => join(/* turbopackIgnore: true */ env.DATA_DIR, 'mails')

/** The last mails kept as files, newest first. */
export async function listStoredMails(): Promise<StoredMail[]> {
  const files = await readdir(mailFolder()).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return files
    .filter((file) => file.endsWith('.eml'))
    .sort()
    .reverse()
    .slice(0, MOST)
    .flatMap((file) => readName(file) ?? [])
}

function readName(file: string): StoredMail | null {
  const found = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})(?:\.\d+)?Z-([^@]+)-([^-@]*@.*)\.eml$/.exec(file)
  if (!found) return null
  const [, day, hours, minutes, seconds, purpose = '', recipient = ''] = found
  return { file, sentAt: `${day}T${hours}:${minutes}:${seconds}Z`, purpose, recipient }
}
