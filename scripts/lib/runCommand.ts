import { type ParseArgsConfig, parseArgs } from 'node:util'
import { RepereError } from '@/errors'
import { UsageError } from './UsageError'

const DONE = 0
const CANNOT = 2

const COMMON = { help: { type: 'boolean' }, json: { type: 'boolean' } } as const

type Options = NonNullable<ParseArgsConfig['options']>
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O & typeof COMMON; allowPositionals: true }>
>

/** What a command answers: lines for a person, and the same as JSON. `code` 1 says that some rows were refused. */
export type CommandResult = { text?: string; report?: unknown; code?: 0 | 1 | 2 }

type Command<O extends Options> = {
  /** Shown by `--help`, in French. */
  help: string
  options?: O
  /** Without `LOG_LEVEL`; a server's `info` would hide the answer of a command under its log. */
  logLevel?: 'info' | 'warn'
  run: (values: Parsed<O>['values'], positionals: string[]) => Promise<CommandResult>
}

/**
 * Runs one command from its arguments to its exit code: 0 done, 1 done with some rows refused, 2 cannot be done. Only
 * the answer goes to standard output (JSON alone with `--json`); progress and errors go to standard error.
 */
export async function runCommand<const O extends Options>(command: Command<O>): Promise<never> {
  let code: number = CANNOT
  process.env.LOG_LEVEL ||= command.logLevel ?? 'warn'
  // Payload ends the process itself, with 1, when it cannot reach the database.
  process.on('exit', () => {
    process.exitCode = code
  })
  try {
    const { values, positionals } = readArguments(command)
    if ('help' in values && values.help) {
      await write(`${command.help}\n`)
      code = DONE
    } else {
      const result = await command.run(values, positionals)
      const json = 'json' in values && values.json
      if (json) await write(`${JSON.stringify(result.report ?? {}, null, 2)}\n`)
      else if (result.text) await write(`${result.text}\n`)
      code = result.code ?? DONE
    }
  } catch (error) {
    console.error(wordOf(error))
  }
  // An open database would keep the process alive.
  process.exit(code)
}

function readArguments<O extends Options>(command: Command<O>): Parsed<O> {
  try {
    // The union of both option sets is what `Parsed` says; TypeScript does not follow the spread of a generic.
    const options = { ...command.options, ...COMMON } as O & typeof COMMON
    return parseArgs({ options, allowPositionals: true })
  } catch (error) {
    throw new UsageError('Option inconnue ou incomplète : --help donne l’usage.', { cause: error })
  }
}

/** Our own errors are sentences; the start of the environment's check too. Anything else shows its trace. */
function wordOf(error: unknown): unknown {
  if (error instanceof RepereError || error instanceof UsageError) return error.message
  if (error instanceof Error && error.message.startsWith('Configuration invalide')) return error.message
  return error
}

/** Waits until a pipe has taken everything: the process exits right after. */
function write(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(text, () => resolve()))
}
