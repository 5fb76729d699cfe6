import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { waitUntilHealthy } from '../demo/waitUntilHealthy'
import { buildPortal } from '../lib/buildPortal'
import { isBuildCurrent } from '../lib/buildStamp'
import { childEnvironment } from '../lib/childEnvironment'
import { runChild } from '../lib/runChild'
import { serveNext } from '../lib/serveNext'
import { freePort } from '../test/freePort'
import { throwawayBase } from './throwawayBase'

/** `folder` holds demo-accounts.json. */
export type ThrowawayDemo = { url: string; folder: string }

/**
 * Builds the portal if need be, seeds the demo into a folder of its own (or into the database that `settings` names), serves it for
 * as long as `work` lasts, and removes the folder.
 */
export async function onThrowawayDemo<Figures>(
  settings: Readonly<Record<string, string>>,
  work: (demo: ThrowawayDemo) => Promise<Figures>,
): Promise<Figures> {
  if (!isBuildCurrent()) await buildPortal()
  const folder = mkdtempSync(join(tmpdir(), 'repere-bench-'))
  const port = await freePort()
  const env = {
    NODE_ENV: 'production',
    ...throwawayBase(folder),
    SITE_URL: `http://localhost:${port}`,
    LOG_LEVEL: 'warn',
    ...settings,
  }
  const figures: Figures[] = []
  try {
    await runChild({
      args: ['--import', './scripts/lib/setUp.mjs', 'scripts/seed.ts'],
      env: childEnvironment(env),
    })
    await serveNext({
      mode: 'start',
      port,
      env,
      onStart: async (ended) => {
        await waitUntilHealthy(env.SITE_URL, ended)
        figures.push(await work({ url: env.SITE_URL, folder }))
        // The server runs until a signal: ours says that the measures are done.
        process.kill(process.pid, 'SIGTERM')
      },
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const [figure] = figures
  if (figure === undefined) throw new Error('The server stopped before the measures were done')
  return figure
}
