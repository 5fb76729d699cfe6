import { buildPortal } from './lib/buildPortal'
import { runCommand } from './lib/runCommand'

const HELP = `npm run build

Construit le portail et l’administration pour la production, dans .next. Avec BUILD_STANDALONE=true, aussi une sortie
autonome dans .next/standalone, celle de l’image Docker.

  --help  cette aide

Code de sortie : 0 fait, 2 impossible.`

await runCommand({
  help: HELP,
  run: async () => {
    await buildPortal()
    return { text: 'Construction terminée.', report: { built: true } }
  },
})
