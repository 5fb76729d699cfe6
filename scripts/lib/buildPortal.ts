import { rmSync } from 'node:fs'
import { buildOfflineShell } from './buildOfflineShell'
import { sourcesDigest, stampBuild } from './buildStamp'
import { childEnvironment } from './childEnvironment'
import { NEXT } from './next'
import { runChild } from './runChild'
import { UsageError } from './UsageError'

/** Builds the portal into `.next`. @throws UsageError when the build fails; its output has said why. */
export async function buildPortal(): Promise<void> {
  await buildOfflineShell()
  const digest = sourcesDigest()
  rmSync('.next/repere-build', { force: true })
  const code = await runChild({ args: [NEXT, 'build'], env: childEnvironment({ NODE_ENV: 'production' }) })
  if (code !== 0) throw new UsageError(`La construction du portail a échoué (code ${code}).`)
  stampBuild(digest)
}
