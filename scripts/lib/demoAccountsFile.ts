import { join } from 'node:path'

/** Where the demo's accounts and passwords are written. */
export function demoAccountsFile(): string {
  return join(process.env.DATA_DIR || './data', 'demo-accounts.json')
}
