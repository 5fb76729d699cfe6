import { spawn } from 'node:child_process'
import type { EntryPoint } from './entryPoints'

/** Ends what hangs; the first filling of a base, beside two other suites on two cores, takes minutes. */
const WITHIN_MS = 480_000
const TAIL = 600

/** `fault` says what was wrong. */
export type StartResult = { outcome: 'passed' | 'failed' | 'skipped'; fault?: string }

/** Starts an entry point as a person does, through npm, and judges its exit code and its words. */
export function startOnce(entry: EntryPoint, settings: Record<string, string>): Promise<StartResult> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', entry.name, '--', ...entry.args], {
      env: { ...process.env, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    let said = ''
    let asked = false
    const end = (signal: NodeJS.Signals) => child.pid && process.kill(-child.pid, signal)
    const timer = setTimeout(() => end('SIGKILL'), WITHIN_MS)
    const hear = (text: string) => {
      said += text
      if (!entry.serves || asked || !entry.says.test(said)) return
      asked = true
      child.kill('SIGTERM')
    }
    child.stdout.setEncoding('utf8').on('data', hear)
    child.stderr.setEncoding('utf8').on('data', hear)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      resolve(judge(entry, said, code ?? signal))
    })
  })
}

function judge(entry: EntryPoint, said: string, end: number | NodeJS.Signals | null): StartResult {
  if (entry.unless?.test(said)) return { outcome: 'skipped' }
  const tail = said.slice(-TAIL)
  if (end !== 0) return { outcome: 'failed', fault: `code de sortie ${end}\n${tail}` }
  if (entry.says.test(said)) return { outcome: 'passed' }
  return { outcome: 'failed', fault: `${entry.says} n’est pas dans ce qu’il écrit :\n${tail}` }
}
