import { type ChildProcess, spawn } from 'node:child_process'
import { childEnvironment } from './childEnvironment'
import { NEXT } from './next'
import { untilStopped } from './untilStopped'

const STOP_WITHIN_MS = 20_000

type Server = {
  mode: 'dev' | 'start'
  port: number
  env: Record<string, string | undefined>
  /** Called with the running child; the server is stopped when it throws. */
  onStart?: (ended: Promise<number>) => Promise<void>
}

/** Runs Next until Ctrl-C, SIGTERM or its own end, and returns its exit code (0 when we stopped it). */
export async function serveNext({ mode, port, env, onStart }: Server): Promise<number> {
  const stopped = untilStopped()
  // A group of its own: Ctrl-C reaches us alone, and we stop it once and in order.
  const child = spawn(process.execPath, [NEXT, mode, '--port', String(port)], {
    env: childEnvironment({ ...env, PORT: String(port) }),
    stdio: ['ignore', 2, 2],
    detached: true,
  })
  const ended = new Promise<number>((resolve) => child.on('exit', (code) => resolve(code ?? 2)))
  const killer = () => killGroup(child, 'SIGKILL')
  process.on('exit', killer)
  try {
    await Promise.race([stopped, onStart?.(ended)])
    const asked = await Promise.race([stopped, ended])
    return typeof asked === 'number' ? asked : await stop(child, ended)
  } catch (error) {
    await stop(child, ended)
    throw error
  } finally {
    process.off('exit', killer)
    killGroup(child, 'SIGKILL')
  }
}

async function stop(child: ChildProcess, ended: Promise<number>): Promise<number> {
  killGroup(child, 'SIGTERM')
  const timer = setTimeout(() => killGroup(child, 'SIGKILL'), STOP_WITHIN_MS)
  await ended
  clearTimeout(timer)
  return 0
}

/** The whole group: Next may have helpers of its own. */
function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch (error) {
    // ESRCH: the group has ended by itself.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
