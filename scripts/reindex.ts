import { openBase } from './lib/openBase'
import { step } from './lib/progress'
import { refuseFaultyEngine } from './lib/refuseFaultyEngine'
import { runCommand } from './lib/runCommand'

const HELP = `npm run reindex [-- --json]

Reconstruit les index de recherche à côté de ceux qui servent, vérifie leurs comptes puis les échange d’un coup. Le
serveur peut tourner pendant ce temps.

  --json  n’écrit sur la sortie que le nombre de documents par index
  --help  cette aide

Code de sortie : 0 fait, 2 impossible.`

const EVERY = 500

await runCommand({
  help: HELP,
  run: async () => {
    step('Vérification du moteur')
    await refuseFaultyEngine()
    const payload = await openBase()
    step('Construction des index')
    const { rebuildIndex } = await import('@/features/finding/search/write/rebuildIndex')
    const counts = await rebuildIndex(payload, (done) => {
      if (done % EVERY === 0) console.error(`  ${done} documents`)
    })
    const lines = Object.entries(counts).map(([name, count]) => `${name} : ${count}`)
    return { text: `Index reconstruits (${lines.join(', ')}).`, report: counts }
  },
})
