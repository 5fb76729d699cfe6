import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Payload } from 'payload'
import { InvalidInput } from '@/errors'
import { guideFiles } from './guideFiles'

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
  for await (const { path, isPicture, bytes } of guideFiles(payload)) {
    if (bytes === null) report.leftOut.push(basename(path))
    else await writeBelow(join(folder, path), bytes)
    if (isPicture) report.pictures += 1
    else if (path.endsWith('/chapitre.md')) report.chapters += 1
    else if (path.includes('/')) report.articles += 1
    files += 1
    progress(files)
  }
  return report
}

async function writeBelow(path: string, bytes: string | Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, bytes)
}
