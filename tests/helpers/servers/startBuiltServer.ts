import { spawn } from 'node:child_process'
import { waitUntilHealthy } from '../../../scripts/demo/waitUntilHealthy'
import { childEnvironment } from '../../../scripts/lib/childEnvironment'
import { NEXT } from '../../../scripts/lib/next'
import { keepLastWords } from './lastWords'

/**
 * Serves the build of `.next` on a port, and waits until it says that it is well. `settings` is the environment on top of this
 * process's own. Returns what stops it. @throws UsageError when it ends or takes too long.
 */
export async function startBuiltServer(
  port: number,
  settings: Record<string, string>,
): Promise<() => Promise<void>> {
  const server = spawn(process.execPath, [NEXT, 'start', '--port', String(port)], {
    env: childEnvironment({ ...settings, NODE_ENV: 'production' }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  keepLastWords(`http://localhost:${port}`, [server.stdout, server.stderr])
  const killer = () => server.kill('SIGKILL')
  process.once('exit', killer)
  const ended = new Promise<number>((resolve) => server.once('exit', (code) => resolve(code ?? 0)))
  const stop = async () => {
    process.off('exit', killer)
    server.kill('SIGTERM')
    await ended
  }
  await waitUntilHealthy(`http://127.0.0.1:${port}`, ended).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return stop
}
