import { buildOfflineShell } from './lib/buildOfflineShell'
import { createDatabaseFolder } from './lib/createDatabaseFolder'
import { portInUse } from './lib/portInUse'
import { readPort } from './lib/readPort'
import { runCommand } from './lib/runCommand'
import { serveNext } from './lib/serveNext'
import { UsageError } from './lib/UsageError'

const HELP = `npm run dev

Sert le portail en développement sur PORT (3000 par défaut), avec rechargement à chaque changement du code.

  --help  cette aide

Code de sortie : 0 arrêté par Ctrl-C ou SIGTERM, 2 impossible.`

await runCommand({
  help: HELP,
  logLevel: 'info',
  run: async () => {
    const port = readPort()
    if (await portInUse(port))
      throw new UsageError(`Le port ${port} est déjà pris : choisissez-en un autre avec PORT.`)
    const { openBase } = await import('./lib/openBase')
    const payload = await openBase()
    await payload.destroy()
    createDatabaseFolder()
    await buildOfflineShell()
    const env = { SITE_URL: `http://localhost:${port}`, ...process.env, NODE_ENV: 'development' }
    const code = await serveNext({ mode: 'dev', port, env })
    return { code: code === 0 ? 0 : 2 }
  },
})
