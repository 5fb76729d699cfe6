import { describeExport } from './export/describeExport'
import { exportGuide } from './export/exportGuide'
import { exportJournal } from './export/exportJournal'
import { openBase } from './lib/openBase'
import { runCommand } from './lib/runCommand'
import { UsageError } from './lib/UsageError'

const HELP = `npm run export -- <format> --out DOSSIER [--audience public|partners|agents] [--json]

Écrit les fiches publiées dans un format d’échange. Les mêmes fiches donnent les mêmes fichiers.

Formats :
  dispositif-aide   schéma national des dispositifs d’aide, v0.2.0 (dispositif-aide.csv)
  data-inclusion    schéma data.inclusion v1 (structures.json, services.json)
  hsds              Human Services Data Specification 3.1 (organizations.json, services.json,
                    locations.json, service_at_locations.json)
  csv               partenaires et services, pour un tableur (organisations.csv, services.csv)
  xlsx              partenaires et services, classeurs Excel (organisations.xlsx, services.xlsx)
  open-data         données ouvertes, de ce qui est public : CSV et JSON des partenaires, services et
                    dispositifs, notice
  guide             le guide entier, brouillons jamais publiés compris : un dossier de Markdown, que
                    « npm run import -- guide » relit (sans --audience)
  journal           le journal de qui a fait quoi, quand et d’où (journal.csv, sans --audience)

  --out DOSSIER     dossier des fichiers écrits, créé s’il manque
  --audience NOM    ce que cette classe de lecteurs peut lire (public par défaut)
  --json            n’écrit sur la sortie que le bilan en JSON
  --help            cette aide

Une fiche que le format ne peut pas tenir est laissée de côté, et le bilan dit pourquoi.
Code de sortie : 0 fait, 1 fait avec des fiches laissées de côté, 2 impossible.`

await runCommand({
  help: HELP,
  options: { out: { type: 'string' }, audience: { type: 'string', default: 'public' } },
  run: async ({ out, audience }, [code, folder]) => {
    if (code === 'guide') return exportGuide(out ?? folder)
    if (code === 'journal') return exportJournal(out ?? folder)
    const { EXPORT_FORMATS } = await import('@/features/exchange/exports/exportFormats')
    const format = EXPORT_FORMATS.find((known) => known.code === code)
    const codes = [...EXPORT_FORMATS.map((known) => known.code), 'guide', 'journal'].join(', ')
    if (!format) throw new UsageError(`Format inconnu ou absent. Formats : ${codes}. Voyez --help.`)
    if (!out) throw new UsageError('Indiquez le dossier : --out DOSSIER.')
    const readerClass = format.audiences.find((known) => known === audience)
    if (!readerClass)
      throw new UsageError(`Audience impossible pour « ${code} » : ${format.audiences.join(', ')}.`)
    const { writeExport } = await import('@/features/exchange/exports/write/writeExport')
    const mask = process.umask()
    const payload = await openBase()
    // The base is for its owner alone; what everybody may read is written as its owner writes files.
    if (readerClass === 'public') process.umask(mask)
    const written = await writeExport({
      payload,
      readerClass,
      files: format.files,
      folder: out,
      progress: (file, records) => console.error(`  ${file} : ${records}`),
    })
    const report = { format: format.code, audience: readerClass, ...written }
    return { text: describeExport(written), report, code: written.leftOut.length > 0 ? 1 : 0 }
  },
})
