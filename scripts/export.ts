import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { READER_CLASSES } from '@/domain/ReaderClass'
import { openBase } from './lib/openBase'
import { runCommand } from './lib/runCommand'
import { UsageError } from './lib/UsageError'

const HELP = `npm run export -- <format> --out DOSSIER [--audience public|partners|agents] [--json]

Écrit les fiches publiées dans un format d’échange.

Formats :
  dispositif-aide   schéma national des dispositifs d’aide, v0.2.0 (dispositif-aide.csv)

  --out DOSSIER     dossier des fichiers écrits, créé s’il manque
  --audience NOM    ce que cette classe de lecteurs peut lire (public par défaut)
  --json            n’écrit sur la sortie que le bilan en JSON
  --help            cette aide

Code de sortie : 0 fait, 2 impossible.`

await runCommand({
  help: HELP,
  options: { out: { type: 'string' }, audience: { type: 'string', default: 'public' } },
  run: async ({ out, audience }, [format]) => {
    if (format !== 'dispositif-aide')
      throw new UsageError('Format inconnu ou absent : « dispositif-aide » est le seul. Voyez --help.')
    if (!out) throw new UsageError('Indiquez le dossier : --out DOSSIER.')
    const readerClass = READER_CLASSES.find((known) => known === audience)
    if (!readerClass) throw new UsageError(`Audience inconnue : ${READER_CLASSES.join(', ')}.`)
    const { exportAidSchemes } = await import('@/features/schemeExport/exportAidSchemes')
    const { csv, rows } = await exportAidSchemes(await openBase(), readerClass)
    const file = join(out, 'dispositif-aide.csv')
    mkdirSync(out, { recursive: true })
    writeFileSync(file, csv)
    return { text: `${rows} dispositifs écrits dans ${file}.`, report: { file, rows } }
  },
})
