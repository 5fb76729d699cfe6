import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Payload } from 'payload'
import { env } from '@/env'
import { InvalidInput } from '@/errors'
import { guideTree } from './guideTree'

/** What was written, and the pictures whose file is not on this machine. */
export type GuideFolderReport = { chapters: number; articles: number; pictures: number; leftOut: string[] }

type Args = { payload: Payload; folder: string; progress: (files: number) => void }

/** Writes the guide in an empty folder. @throws InvalidInput on one that holds files: two exports must not mix. */
export async function writeGuideFolder({ payload, folder, progress }: Args): Promise<GuideFolderReport> {
  await mkdir(folder, { recursive: true })
  const held = (await readdir(folder)).filter((name) => !name.startsWith('.'))
  if (held.length > 0)
    throw new InvalidInput(`Le dossier « ${folder} » n’est pas vide : indiquez-en un autre, ou videz-le.`)
  const report: GuideFolderReport = { chapters: 0, articles: 0, pictures: 0, leftOut: [] }
  let files = 0
  for await (const file of guideTree(payload)) {
    const path = join(folder, file.path)
    await mkdir(dirname(path), { recursive: true })
    if ('text' in file) await writeFile(path, file.text)
    else if (!(await copied(join(env.DATA_DIR, 'media', file.picture), path)))
      report.leftOut.push(file.picture)
    if ('picture' in file) report.pictures += 1
    else if (file.path.endsWith('/chapitre.md')) report.chapters += 1
    else if (file.path.includes('/')) report.articles += 1
    files += 1
    progress(files)
  }
  return report
}

async function copied(from: string, to: string): Promise<boolean> {
  try {
    await copyFile(from, to)
    return true
  } catch (error) {
    // Files kept in a bucket are not beside the base.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}
