import { parseArgs } from 'node:util'
import { InvalidInput, RepereError } from '@/errors'
import { formatReport } from './import/formatReport'
import type { ImportFormat, ImportOutcome } from './import/ImportFormat'
import { importFormats } from './import/importFormats'
import { joinReports } from './import/joinReports'
import { readInputs } from './import/readInputs'

const DONE = 0
const SOME_REFUSED = 1
const CANNOT = 2

const HELP = `npm run import -- <format> <fichier ou dossier…> [--apply] [--json] [--theme SLUG…]

Importe des dispositifs. Sans --apply, rien n’est écrit : le tableau dit ce qui serait créé, modifié,
inchangé ou refusé (ligne, colonne, raison). Relancer le même import ne change rien, et ce que les
éditeurs ont enrichi est gardé.

Formats :
${formatList()}

  --apply       écrit dans la base, ligne par ligne
  --json        n’écrit sur la sortie que le bilan en JSON ; le reste va sur la sortie d’erreur
  --theme SLUG  range les nouvelles fiches dans ce thème (répétable), au lieu de le déduire des mots
  --help        cette aide

Code de sortie : 0 fait, 1 fait avec des lignes refusées, 2 impossible.`

type Command = { format: ImportFormat; paths: string[]; apply: boolean; json: boolean; themes: string[] }

function formatList(): string {
  return Object.entries(importFormats)
    .map(([name, { description }]) => `  ${name.padEnd(18)}${description}`)
    .join('\n')
}

async function main(): Promise<number> {
  const command = readCommand()
  if (command === null) {
    console.log(HELP)
    return DONE
  }
  const files = await readInputs(command.paths, command.format.extension)
  const outcomes: { path: string; outcome: ImportOutcome }[] = []
  for (const { path, bytes } of files) {
    console.error(`Lecture de ${path}…`)
    const outcome = await command.format.run(bytes, {
      apply: command.apply,
      themes: command.themes,
      onProgress,
    })
    if (!command.json) console.log(formatReport(outcome))
    outcomes.push({ path, outcome })
  }
  const report = joinReports(outcomes)
  if (command.json) await write(`${JSON.stringify(report, null, 2)}\n`)
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
      `Format ${name ? `inconnu : ${name}` : 'absent'}. Formats connus :\n${formatList()}`,
    )
  if (paths.length === 0) throw new InvalidInput('Indiquez le fichier à importer.')
  return { format, paths, apply: values.apply, json: values.json, themes: values.theme }
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        apply: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        theme: { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new InvalidInput('Option inconnue ou incomplète : --help donne l’usage.', { cause: error })
  }
}

function onProgress(done: number, total: number): void {
  if (done % 50 === 0 || done === total) console.error(`  ${done} / ${total}`)
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
