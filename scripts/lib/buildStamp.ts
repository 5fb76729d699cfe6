import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Everything that a build is made of. */
const SOURCES = [
  'collections',
  'messages',
  'public',
  'src',
  'next.config.mjs',
  'package-lock.json',
  'package.json',
  'payload.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
]
const STAMP = '.next/repere-build'

/** A digest of the sources and of the Node version: the same digest needs no new build. */
export function sourcesDigest(): string {
  const hash = createHash('sha256').update(process.version)
  for (const path of SOURCES.flatMap(filesOf)) hash.update(`\0${path}\0`).update(readFileSync(path))
  return hash.digest('hex')
}

/** True when `.next` holds a finished build of these very sources. */
export function isBuildCurrent(): boolean {
  return existsSync('.next/BUILD_ID') && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sourcesDigest()
}

/** Notes what the build that has just ended was made of; `digest` is that of its start. */
export function stampBuild(digest: string): void {
  writeFileSync(STAMP, digest)
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)))
}
