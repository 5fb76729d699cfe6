/**
 * Loaded before every command (`node --conditions=production --import ./scripts/lib/setUp.mjs …`): TypeScript, then the
 * environment of `.env` and, where the demo has generated them, its secrets. What is already set wins.
 */
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import 'tsx'

// Whatever a command writes holds people's data, but for what is built, generated or exported for others to read.
const FOR_OTHERS = ['build.ts', 'generate.ts', 'export.ts', 'run.ts']
if (!FOR_OTHERS.includes(basename(process.argv[1] ?? ''))) process.umask(0o077)

for (const file of ['.env', join(process.env.DATA_DIR || './data', 'secrets.env')])
  if (existsSync(file)) process.loadEnvFile(file)

// Payload would open a socket to the development server from every command.
process.env.DISABLE_PAYLOAD_HMR ||= 'true'
