import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** Servers that answer the forms of options, each a process of its own on the base of this one. */
export type HoldServers = { urls: string[]; close: () => void }

/** Starts so many servers (`holdServer`) at once, and waits until each listens. */
export async function openHoldServers(count: number): Promise<HoldServers> {
  const children = Array.from({ length: count }, start)
  const ports = await Promise.all(children.map(portOf))
  return {
    urls: ports.map((port) => `http://127.0.0.1:${port}`),
    close: () => {
      for (const child of children) child.kill('SIGKILL')
    },
  }
}

function start(): ChildProcess {
  const script = 'tests/helpers/scenes/holdServer.ts'
  const options = ['--conditions=production', '--import', './scripts/lib/setUp.mjs', script]
  return spawn(process.execPath, options, {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

async function portOf({ stdout }: ChildProcess): Promise<string> {
  if (stdout) for await (const line of createInterface({ input: stdout })) if (/^\d+$/.test(line)) return line
  throw new Error('A server of options did not start')
}
