import type { ReadCentres, RefusedCentre } from '@/infra/geography/CommuneCentres'
import { importOutlines } from './geo/importOutlines'
import { readCentresFile } from './geo/readCentresFile'
import { openBase } from './lib/openBase'
import { bar, step } from './lib/progress'
import { runCommand } from './lib/runCommand'
import { UsageError } from './lib/UsageError'

const STATE_API = 'https://geo.api.gouv.fr'
/** Refused rows shown to a person; the JSON holds them all. */
const SHOWN = 20

const HELP = `npm run geo -- update [--source ADRESSE] [--json]
npm run geo -- import <fichier> [--json]
npm run geo -- outlines <fichier.geojson> [--attribution TEXTE] [--json]

Range dans la base le centre des communes, qui place sur la carte, en le disant approximatif, ce dont l’adresse n’a pas de
point, et qui sert à chercher « près de ».

  update            les demande à l’interface de programmation Découpage administratif de l’État
  import <fichier>  les lit dans un fichier JSON : { "91223": [2.152, 48.423], … } (longitude, latitude)

  outlines <fichier>  lit les contours des communes (GeoJSON, propriétés « code » et « nom »), les simplifie et les range dans
                    le dossier de données : fond des cartes sans tuiles

  --attribution     source et licence des contours, écrites sur la carte ; à défaut « attribution » du fichier
  --source ADRESSE  une autre adresse que ${STATE_API}
  --json            n’écrit sur la sortie que le bilan en JSON
  --help            cette aide

Relancer la commande ne change que ce qui a changé. Code de sortie : 0 fait, 1 fait avec des communes refusées, 2 impossible.`

await runCommand({
  help: HELP,
  options: { source: { type: 'string', default: STATE_API }, attribution: { type: 'string', default: '' } },
  run: async ({ source, attribution }, positionals) => {
    if (positionals[0] === 'outlines') return importOutlines(positionals.slice(1), attribution)
    const { centres, refused } = await readAsked(positionals, source)
    if (centres.size === 0)
      throw new UsageError(`Aucune commune n’est lisible.\n${wordsOf(refused.slice(0, SHOWN))}`)
    const payload = await openBase()
    const { saveCentres } = await import('@/features/geography/places/write/saveCentres')
    const onProgress = (done: number, total: number) => bar('Départements', done, total)
    const saved = await saveCentres({ payload, centres, onProgress })
    return {
      text: [
        `Communes : ${saved.created} ajoutées, ${saved.changed} modifiées, ${saved.unchanged} inchangées, ${refused.length} refusées.`,
        wordsOf(refused.slice(0, SHOWN)),
        refused.length > SHOWN ? `  … et ${refused.length - SHOWN} autres : voir --json.` : '',
      ]
        .filter(Boolean)
        .join('\n'),
      report: { ...saved, refused },
      code: refused.length > 0 ? 1 : 0,
    }
  },
})

async function readAsked([command, file, ...more]: string[], source: string): Promise<ReadCentres> {
  if (command === 'import' && file && more.length === 0) return readCentresFile(file)
  if (command !== 'update' || file)
    throw new UsageError('Indiquez « update », ou « import » suivi d’un fichier. Voyez --help.')
  if (!URL.canParse(source)) throw new UsageError(`« ${source} » n’est pas une adresse complète (https://…).`)
  step(`Lecture de ${source}`)
  const { fetchCentres } = await import('@/infra/geography/fetchCentres')
  return fetchCentres(source)
}

function wordsOf(refused: readonly RefusedCentre[]): string {
  return refused.map(({ row, value, rule }) => `  « ${row} », ${value} : ${rule}`).join('\n')
}
