import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Answer, Job } from './commitOrders'

/** A server of its own on the base of this process: it does one job at a time. */
export type RivalServer = { ask: (job: Job) => Promise<Answer[]>; close: () => Promise<void> }

/** Starts so many servers, ready to act on the base that the environment names. */
export function rivalServers(count: number): Promise<RivalServer[]> {
  return Promise.all(Array.from({ length: count }, openRival))
}

async function openRival(): Promise<RivalServer> {
  const server = spawn(
    process.execPath,
    [
      '--conditions=production',
      '--import',
      './scripts/lib/setUp.mjs',
      'tests/helpers/scenes/commitOrders.ts',
    ],
    { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } },
  )
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const next = linesOf(server)
  if ((await next()) !== 'ready') throw new Error('The server of a rival did not start')
  return {
    ask: async (job) => {
      server.stdin?.write(`${JSON.stringify(job)}\n`)
      // Written by `commitOrders`.
      return JSON.parse(await next()) as Answer[]
    },
    close: async () => {
      server.stdin?.end()
      await ended
    },
  }
}

/** The next line that a server says, that it has said already or will; an empty one once it is gone. */
function linesOf(server: ChildProcess): () => Promise<string> {
  const said: string[] = []
  const waiting: ((line: string) => void)[] = []
  if (server.stdout)
    createInterface({ input: server.stdout }).on('line', (line) => {
      const first = waiting.shift()
      if (first) first(line)
      else said.push(line)
    })
  server.once('exit', () => {
    for (const wake of waiting) wake('')
  })
  return () => {
    const line = said.shift()
    return line === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(line)
  }
}
