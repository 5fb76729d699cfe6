import { spawn } from 'node:child_process'

type Child = {
  args: readonly string[]
  env: NodeJS.ProcessEnv
  /** A line of the child's standard output, which otherwise joins our standard error. */
  onLine?: (line: string) => void
  /** The file descriptor that both its outputs go to: our standard error unless told otherwise. */
  output?: number
}

/** Runs a Node child to its end and returns its exit code; our signals are passed on, so that no orphan is left. */
export function runChild({ args, env, onLine, output = 2 }: Child): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', onLine ? 'pipe' : output, output] })
    const pass = (signal: NodeJS.Signals) => child.kill(signal)
    for (const signal of SIGNALS) process.on(signal, pass)
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      for (const line of text.split('\n')) if (line.trim()) onLine?.(line)
    })
    child.on('error', reject)
    child.on('close', (code) => {
      for (const signal of SIGNALS) process.off(signal, pass)
      resolve(code ?? INTERRUPTED)
    })
  })
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const INTERRUPTED = 130
