import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const NAME = 'demo.pid'

/** The process of the demo that serves this data folder, or `null`. A file left by a killed one does not count. */
export function runningDemo(folder: string): number | null {
  const file = join(folder, NAME)
  if (!existsSync(file)) return null
  const pid = Number(readFileSync(file, 'utf8'))
  if (!Number.isInteger(pid) || pid <= 0) return null
  try {
    process.kill(pid, 0)
    return pid
  } catch (error) {
    // EPERM: alive, but another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM' ? pid : null
  }
}

/** Notes that this process serves the folder, until it ends. */
export function noteRunningDemo(folder: string): void {
  const file = join(folder, NAME)
  writeFileSync(file, String(process.pid))
  process.on('exit', () => rmSync(file, { force: true }))
}
