import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { e2ePlace } from '../servers/e2ePlace'

const accountsSchema = z.array(z.object({ role: z.string(), email: z.string(), password: z.string() }))

/** The demo account of a role, on the server of this worker. @throws Error when the demo has none. */
export function e2eAccount(role: string): { email: string; password: string } {
  const file = join(e2ePlace().folder, 'demo-accounts.json')
  const accounts = accountsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  const account = accounts.find((each) => each.role === role)
  if (!account) throw new Error(`No demo account for the role ${role} in ${file}`)
  return account
}
