import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { childEnvironment } from '../lib/childEnvironment'
import { runChild } from '../lib/runChild'
import { UsageError } from '../lib/UsageError'
import type { DemoSettings } from './demoSettings'
import { resetDemo } from './resetDemo'

const ENTRY = ['--import', './scripts/lib/setUp.mjs', 'scripts/seed.ts']

/**
 * Migrates the base, and fills it when it is empty. A first filling that was cut short is begun again: nobody has worked
 * on that base yet. @throws UsageError when it cannot be done.
 */
export async function seedOnce(settings: DemoSettings): Promise<void> {
  const underWay = join(settings.DATA_DIR, 'seed-under-way')
  const isFile = settings.DATABASE_URL.startsWith('file:')
  if (isFile && existsSync(underWay)) resetDemo(settings)
  if (isFile && !existsSync(settings.DATABASE_URL.slice('file:'.length))) writeFileSync(underWay, '')
  const code = await runChild({ args: ENTRY, env: childEnvironment(settings) })
  if (code !== 0) throw new UsageError(`La base n’a pas pu être préparée (code ${code}).`)
  rmSync(underWay, { force: true })
}
