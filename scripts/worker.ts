import { openBase } from './lib/openBase'
import { step } from './lib/progress'
import { runCommand } from './lib/runCommand'
import { untilStopped } from './lib/untilStopped'

const HELP = `npm run worker

Exécute les tâches de fond (indexation, rapprochement de l’index et de la base) à part des serveurs web, qui partent
alors avec RUN_JOBS=false. S’arrête proprement, la tâche en cours finie, sur Ctrl-C ou SIGTERM.

  --help  cette aide

Code de sortie : 0 arrêté, 2 impossible.`

await runCommand({
  help: HELP,
  logLevel: 'info',
  run: async () => {
    const stopped = untilStopped()
    const payload = await openBase()
    const { startJobRunner } = await import('@/jobs/startJobRunner')
    const { flushLaterWrites } = await import('@/infra/database/laterWrites')
    const { watchSearch } = await import('@/features/finding/search/read/watchSearch')
    const stop = startJobRunner(payload)
    await watchSearch(payload)
    step('Tâches de fond en route')
    await stopped
    await stop()
    await flushLaterWrites()
    return { text: '' }
  },
})
