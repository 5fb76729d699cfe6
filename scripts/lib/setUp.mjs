/**
 * Loaded before every command (`node --conditions=production --import ./scripts/lib/setUp.mjs …`): TypeScript, then the
 * environment of `.env` and, where the demo has generated them, its secrets. What is already set wins.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import 'tsx'

for (const file of ['.env', join(process.env.DATA_DIR || './data', 'secrets.env')])
  if (existsSync(file)) process.loadEnvFile(file)

// Payload would open a socket to the development server from every command.
process.env.DISABLE_PAYLOAD_HMR ||= 'true'
