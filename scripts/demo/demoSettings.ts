import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { writePrivateFile } from '../lib/writePrivateFile'

const SECRET_BYTES = 48

export type DemoSettings = Record<string, string> & {
  DATABASE_URL: string
  SITE_URL: string
  DATA_DIR: string
}

/** The environment of the demo: production, on the data folder, with what is already set kept. */
export function demoSettings(port: number): DemoSettings {
  const folder = process.env.DATA_DIR || './data'
  return {
    NODE_ENV: 'production',
    DATA_DIR: folder,
    DATABASE_URL: process.env.DATABASE_URL || `file:${folder}/repere.db`,
    SEARCH_DB: process.env.SEARCH_DB || `${folder}/search.db`,
    SITE_URL: process.env.SITE_URL || `http://localhost:${port}`,
    LOG_LEVEL: process.env.LOG_LEVEL || 'warn',
    REPERE_SECRET: process.env.REPERE_SECRET || generateSecret(folder),
  }
}

/** Draws the secret once; later starts read it back from the file. */
function generateSecret(folder: string): string {
  const file = join(folder, 'secrets.env')
  const secret = randomBytes(SECRET_BYTES).toString('base64url')
  if (!existsSync(file)) writePrivateFile(file, `REPERE_SECRET=${secret}\n`)
  return secret
}
