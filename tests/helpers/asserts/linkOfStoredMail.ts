import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toReadableMail } from '@/features/shell/mails/present/toReadableMail'
import { e2ePlace } from '../servers/e2ePlace'

/**
 * The path and query of the link in the last mail kept for an address, in the data folder of the server of this worker or in
 * another one. @throws Error when none was kept.
 */
export function linkOfStoredMail(email: string, data = e2ePlace().folder): string {
  const folder = join(data, 'mails')
  const file = readdirSync(folder)
    .filter((name) => name.endsWith(`-${email}.eml`))
    .sort()
    .at(-1)
  if (!file) throw new Error(`No mail kept for ${email} in ${folder}`)
  const { text } = toReadableMail(readFileSync(join(folder, file), 'utf8'))
  const link = new URL(/^http\S+$/m.exec(text)?.[0] ?? 'http://none')
  return `${link.pathname}${link.search}`
}
