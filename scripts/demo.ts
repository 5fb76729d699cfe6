import { accountsTable } from './demo/accountsTable'
import { checkMachine } from './demo/checkMachine'
import { demoSettings } from './demo/demoSettings'
import { resetDemo } from './demo/resetDemo'
import { seedOnce } from './demo/seedOnce'
import { noteRunningDemo, runningDemo } from './demo/serverFile'
import { waitUntilHealthy } from './demo/waitUntilHealthy'
import { buildPortal } from './lib/buildPortal'
import { isBuildCurrent } from './lib/buildStamp'
import { demoAccountsFile } from './lib/demoAccountsFile'
import { step } from './lib/progress'
import { readPort } from './lib/readPort'
import { refuseFaultyEngine } from './lib/refuseFaultyEngine'
import { runCommand } from './lib/runCommand'
import { serveNext } from './lib/serveNext'
import { UsageError } from './lib/UsageError'

const HELP = `npm run demo [-- --reset]

Construit Repère, prépare une base de démonstration et la sert sur http://localhost:3000 (ou PORT), sans rien d’autre à
installer : SQLite et recherche embarquée dans data/, courriels gardés en fichiers. Relancée, la démonstration part en
quelques secondes et garde ce qui a été changé. Ctrl-C l’arrête.

  --reset  efface la base, l’index, les courriels et les comptes, puis recommence
  --help   cette aide

Code de sortie : 0 arrêtée, 2 impossible.`

const BUILD_FOLDER = '.next'

await runCommand({
  help: HELP,
  options: { reset: { type: 'boolean' } },
  run: async ({ reset }) => {
    const port = readPort()
    const folder = process.env.DATA_DIR || './data'
    step('1/5  Vérification de la machine')
    const running = runningDemo(folder)
    if (running !== null)
      throw new UsageError(`La démonstration tourne déjà (processus ${running}) : arrêtez-la d’abord.`)
    await checkMachine({ port, folders: [folder, BUILD_FOLDER] })
    noteRunningDemo(folder)
    // Before anything is built or seeded: without its engine the demo cannot start.
    if (process.env.MEILI_URL) await refuseFaultyEngine()
    const settings = demoSettings(port)
    if (reset) resetDemo(settings)

    step(
      `2/5  Construction du portail${isBuildCurrent() ? ' : déjà à jour' : ' (une à trois minutes la première fois)'}`,
    )
    if (!isBuildCurrent()) await buildPortal()

    step('3/5  Base et contenus de démonstration')
    await seedOnce(settings)

    step('4/5  Démarrage du serveur')
    const code = await serveNext({
      mode: 'start',
      port,
      env: settings,
      onStart: async (ended) => {
        await waitUntilHealthy(`http://127.0.0.1:${port}`, ended)
        step('5/5  Prêt')
        console.log(welcome(settings.SITE_URL))
      },
    })
    console.error(code === 0 ? 'Démonstration arrêtée.' : 'Le serveur s’est arrêté de lui-même.')
    return { code: code === 0 ? 0 : 2 }
  },
})

function welcome(url: string): string {
  return [
    '',
    `  Repère : ${url}`,
    `  Administration : ${url}/admin`,
    '',
    'Comptes de démonstration',
    accountsTable(),
    '',
    `  Aussi dans ${demoAccountsFile()}. Ctrl-C arrête la démonstration ; relancée, elle garde ce qui a été changé.`,
    '',
  ].join('\n')
}
