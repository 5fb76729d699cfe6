import { parseArgs } from 'node:util'
import { isTextEncoding, type TextEncoding } from '@/domain/text/encoding/TextEncoding'
import { InvalidInput, RepereError } from '@/errors'
import { findInputs, namedInputs } from './import/findInputs'
import type { ImportFormat, ImportOptions } from './import/ImportFormat'
import { importFormats } from './import/importFormats'

const DONE = 0
const SOME_REFUSED = 1
const CANNOT = 2

const HELP = `npm run import -- <format> <fichier ou dossier…> [--apply] [--json] [--complete] [--source CODE] [--mapping FICHIER] [--encoding NOM] [--report FICHIER]

Importe des dispositifs, des partenaires et leurs services, des lieux d’accueil, des barèmes ou le guide. Sans --apply, rien n’est écrit : le bilan dit ce qui serait
créé, modifié, inchangé, réuni ou refusé (ligne, colonne, raison). Relancer le même import ne change rien, un import
interrompu se relance, et ce que les éditeurs ont écrit est gardé.

Formats :
${formatList()}

  --apply            écrit dans la base, ligne par ligne
  --json             n’écrit sur la sortie que le bilan en JSON ; le reste va sur la sortie d’erreur
  --report FICHIER   écrit aussi dans ce fichier (CSV) chaque refus, avertissement et changement, quel que soit leur nombre
  --complete         les fichiers donnent tout ce que leurs sources connaissent : ce qui n’y est plus est marqué absent
  --source CODE      la source, quand les fichiers ne la nomment pas
  --mapping FICHIER  format csv : la correspondance des colonnes, en JSON ; par défaut celle de la source. Les tableaux qu’écrit
                     l’export (organisations, services) n’en demandent pas
  --encoding NOM     l’encodage des fichiers, quand il n’est pas reconnu : utf-8, utf-16le, utf-16be, windows-1252, iso-8859-15,
                     macintosh, cp850 ou cp437
  --theme SLUG       dispositifs : range les nouvelles fiches dans ce thème (répétable), au lieu de le déduire des mots
  --help             cette aide

Code de sortie : 0 fait, 1 fait avec des lignes refusées, 2 impossible.`

type Command = {
  format: ImportFormat
  paths: string[]
  json: boolean
  encoding: TextEncoding | undefined
  options: ImportOptions
}

function formatList(): string {
  return Object.entries(importFormats)
    .map(([name, { description }]) => `  ${name.padEnd(25)}${description}`)
    .join('\n')
}

async function main(): Promise<number> {
  const command = readCommand()
  if (command === null) {
    console.log(HELP)
    return DONE
  }
  const { format, paths, json, encoding, options } = command
  const files = format.wholeFolder ? await namedInputs(paths) : await findInputs(paths, format.extensions)
  const { text, report } = await format.run(
    files.map((file) => ({ ...file, encoding })),
    options,
  )
  await write(json ? `${JSON.stringify(report, null, 2)}\n` : `${text}\n`)
  return report.refused.length > 0 ? SOME_REFUSED : DONE
}

/** The command line, or `null` when help is asked for. @throws InvalidInput on bad usage. */
function readCommand(): Command | null {
  const { values, positionals } = readArguments()
  if (values.help) return null
  const [name, ...paths] = positionals
  const format = name && Object.hasOwn(importFormats, name) ? importFormats[name] : undefined
  if (!format)
    throw new InvalidInput(
      `Format ${name ? `inconnu : ${name}` : 'absent'}. Formats connus :\n${formatList()}`,
    )
  if (paths.length === 0) throw new InvalidInput('Indiquez le fichier à importer.')
  const { apply, json, theme: themes, complete, source, mapping, encoding, report } = values
  if (encoding !== undefined && !isTextEncoding(encoding))
    throw new InvalidInput(`Encodage inconnu : ${encoding}. --help donne ceux qui sont lus.`)
  return { format, paths, json, encoding, options: { apply, themes, complete, source, mapping, report } }
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        apply: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        complete: { type: 'boolean', default: false },
        source: { type: 'string' },
        mapping: { type: 'string' },
        encoding: { type: 'string' },
        report: { type: 'string' },
        theme: { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new InvalidInput('Option inconnue ou incomplète : --help donne l’usage.', { cause: error })
  }
}

/** Waits until a pipe has taken everything: the process exits right after. */
function write(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(text, () => resolve()))
}

// Between the lines of progress, only what went wrong.
process.env.LOG_LEVEL ??= 'error'

let code = CANNOT
// Payload ends the process itself, with 1, when it cannot reach the database.
process.on('exit', () => {
  process.exitCode = code
})
try {
  code = await main()
} catch (error) {
  console.error(error instanceof RepereError ? error.message : error)
}
// The open database would keep the process alive.
process.exit(code)
