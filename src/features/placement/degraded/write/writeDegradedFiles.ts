import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '@/env'
import { printDocument } from '@/infra/pdf/printDocument'
import { degradedFolder } from '../degradedPaths'
import { degradedCsv } from '../present/degradedCsv'
import { degradedHtml } from '../present/degradedHtml'
import type { DegradedList } from '../present/degradedList'
import { type DegradedFormat, degradedName, LAST_NAME } from '../present/degradedName'
import { listDegradedFiles } from '../read/listDegradedFiles'

/** Lists that are kept: two hours. */
const KEPT = 8
/** What this process writes is its own alone; these are for the group too, which shares them where the portal is not. */
const FOR_GROUP = { file: 0o640, folder: 0o750 }

/**
 * Writes a list as CSV, as a page to print and, where there is a Chromium, as PDF: each whole or not at all, under its own name and under
 * that of the last one. A PDF that fails leaves the others; `pdfFault` says why. The oldest lists are taken away.
 * @throws the file system's error where the folder cannot be written.
 */
export async function writeDegradedFiles(
  list: DegradedList,
): Promise<{ name: string; pdf: boolean; pdfFault: unknown }> {
  const name = degradedName(list.at)
  const html = degradedHtml(list)
  const made = await mkdir(degradedFolder(), { recursive: true })
  if (made) await chmod(degradedFolder(), FOR_GROUP.folder)
  await write(name, 'csv', degradedCsv(list))
  await write(name, 'html', html)
  let pdfFault: unknown = null
  let pdf = false
  if (env.CHROMIUM_PATH)
    try {
      await write(name, 'pdf', await printDocument(html))
      pdf = true
    } catch (error) {
      pdfFault = error
    }
  // A shortcut to the last PDF never opens an older list than its neighbours.
  if (!pdf) await rm(join(degradedFolder(), `${LAST_NAME}.pdf`), { force: true })
  await removeOld()
  return { name, pdf, pdfFault }
}

async function write(name: string, format: DegradedFormat, body: string | Uint8Array): Promise<void> {
  for (const each of [name, LAST_NAME]) {
    const path = join(degradedFolder(), `${each}.${format}`)
    const underWay = `${path}.${process.pid}.part`
    await writeFile(underWay, body)
    await chmod(underWay, FOR_GROUP.file)
    await rename(underWay, path)
  }
}

async function removeOld(): Promise<void> {
  const old = (await listDegradedFiles()).slice(KEPT).flatMap(({ files }) => files)
  for (const { name } of old) await rm(join(degradedFolder(), name), { force: true })
}
