import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { demoAccountsFile } from '../lib/demoAccountsFile'

const accountsSchema = z.array(z.object({ role: z.string(), email: z.string(), password: z.string() }))

/** The demo accounts as a table for a terminal; what to do when their file is gone. */
export function accountsTable(): string {
  const file = demoAccountsFile()
  if (!existsSync(file))
    return `  ${file} manque : « npm run demo -- --reset » recommence avec de nouveaux comptes.`
  const accounts = accountsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  const rows = [{ role: 'rôle', email: 'adresse', password: 'mot de passe' }, ...accounts]
  const width = (pick: (row: (typeof rows)[number]) => string) =>
    Math.max(...rows.map((row) => pick(row).length))
  const role = width((row) => row.role)
  const email = width((row) => row.email)
  return rows
    .map((row) => `  ${row.role.padEnd(role)}  ${row.email.padEnd(email)}  ${row.password}`)
    .join('\n')
}
