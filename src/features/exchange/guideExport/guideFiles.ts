import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { env } from '@/env'
import { guideTree } from './guideTree'

/** A file of the guide, whole. `bytes` is `null` for a picture whose file is not on this machine: files kept in a bucket are not beside the base. */
export type GuideFile = { path: string; isPicture: boolean; bytes: string | Buffer | null }

/** The whole guide file by file, one at a time in memory: what the folder and the archive hold alike. */
export async function* guideFiles(payload: Payload): AsyncGenerator<GuideFile> {
  for await (const file of guideTree(payload))
    yield 'text' in file
      ? { path: file.path, isPicture: false, bytes: file.text }
      : { path: file.path, isPicture: true, bytes: await readPicture(file.picture) }
}

async function readPicture(name: string): Promise<Buffer | null> {
  try {
    return await readFile(/* turbopackIgnore: true */ join(env.DATA_DIR, 'media', name))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
