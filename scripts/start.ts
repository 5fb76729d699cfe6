import { existsSync } from 'node:fs'
import { createDatabaseFolder } from './lib/createDatabaseFolder'
import { portInUse } from './lib/portInUse'
import { readPort } from './lib/readPort'
import { runCommand } from './lib/runCommand'
import { serveNext } from './lib/serveNext'
import { UsageError } from './lib/UsageError'

const HELP = `npm run start

Sert en production ce que « npm run build » a construit, sur PORT (3000 par défaut). Les migrations qui manquent sont
appliquées au départ. REPERE_SECRET est obligatoire ; toutes les variables sont dans .env.example.

  --help  cette aide

Code de sortie : 0 arrêté par Ctrl-C ou SIGTERM, 2 impossible.`

await runCommand({
  help: HELP,
  logLevel: 'info',
  run: async () => {
    const port = readPort()
    if (!existsSync('.next/BUILD_ID'))
      throw new UsageError('Rien n’est construit : lancez « npm run build ».')
    if (await portInUse(port))
      throw new UsageError(`Le port ${port} est déjà pris : choisissez-en un autre avec PORT.`)
    const env = { SITE_URL: `http://localhost:${port}`, ...process.env, NODE_ENV: 'production' }
    const { readEnv } = await import('@/env')
    readEnv(env)
    createDatabaseFolder()
    const code = await serveNext({ mode: 'start', port, env })
    return { code: code === 0 ? 0 : 2 }
  },
})
