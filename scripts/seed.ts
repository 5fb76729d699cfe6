import { existsSync } from 'node:fs'
import { demoAccountsFile } from './lib/demoAccountsFile'
import { openBase } from './lib/openBase'
import { bar, step } from './lib/progress'
import { runCommand } from './lib/runCommand'
import { writePrivateFile } from './lib/writePrivateFile'

const HELP = `npm run seed [-- --json]

Remplit une base vide avec le département de démonstration. La base de la démonstration est laissée telle quelle ; celle
d’un vrai département, qui a un compte ou une fiche à elle, est refusée. Les comptes et leurs mots de passe, tirés au sort, sont écrits dans data/demo-accounts.json.

  --json  n’écrit sur la sortie que le bilan en JSON
  --help  cette aide

Code de sortie : 0 fait, 2 impossible.`

await runCommand({
  help: HELP,
  run: async () => {
    const payload = await openBase()
    const { seedDemo } = await import('./seed/seedDemo')
    const { clock } = await import('@/infra/clock')
    const accounts = await seedDemo({ payload, now: clock.now(), progress: bar })
    const file = demoAccountsFile()
    if (accounts === null) {
      const kept = existsSync(file) ? '' : ` (${file} manque : les mots de passe ne sont pas connus)`
      return {
        text: `La base est déjà celle de la démonstration : rien n’est changé${kept}.`,
        report: { seeded: false },
      }
    }
    writePrivateFile(file, `${JSON.stringify(accounts, null, 2)}\n`)
    step('Construction de l’index de recherche')
    const { rebuildIndex } = await import('@/features/finding/search/write/rebuildIndex')
    const documents = await rebuildIndex(payload)
    return {
      text: `Base de démonstration prête. Comptes : ${file}`,
      report: { seeded: true, accounts: accounts.length, documents },
    }
  },
})
