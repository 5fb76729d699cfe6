import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const APP = 'src/app'

/** The address of every route of ours that takes a POST, read in the tree: `/mes-fiches/[number]/membres/agir`. */
export function postRoutes(): string[] {
  return readdirSync(APP, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('route.ts') && !path.includes('[...'))
    .filter((path) => /\bPOST\b/.test(readFileSync(join(APP, path), 'utf8')))
    .map((path) => `/${path.replace(/\(\w+\)\//, '').replace(/\/route\.ts$/, '')}`)
    .sort()
}
