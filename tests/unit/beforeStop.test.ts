import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'repere-stop-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('beforeStop', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'does the last work before %s ends the process as it did',
    async (signal) => {
      const file = join(folder, 'done')
      const child = spawn(process.execPath, ['--import', 'tsx', 'tests/helpers/scenes/stopAtOnce.ts'], {
        env: { ...process.env, NODE_OPTIONS: '', STOP_AT_ONCE: file },
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      const ended = new Promise((resolve) => child.once('exit', resolve))
      await new Promise((resolve) => child.stdout.once('data', resolve))
      child.kill(signal)
      expect([await ended, existsSync(file)]).toStrictEqual([7, true])
    },
  )
})
