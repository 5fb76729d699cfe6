import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { step } from '../lib/progress'
import { reconcilerFigures } from './portal/reconcilerFigures'
import { throwawayBase } from './throwawayBase'

/** Fills an empty base with generated records, then times the comparisons of the index with it (see `reconcilerFigures`). */
export async function runReconcilerBench({ records }: { records: number }) {
  const folder = mkdtempSync(join(tmpdir(), 'repere-bench-'))
  Object.assign(process.env, {
    ...throwawayBase(folder),
    MEILI_URL: '',
  })
  try {
    return { records, ...(await reconcilerFigures(await filledBase(folder, records))) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Base = Awaited<ReturnType<typeof import('../lib/openBase')['openBase']>>

async function filledBase(folder: string, records: number): Promise<Base> {
  const { writeDirectoryRecords } = await import('./directoryRecords')
  const files = await writeDirectoryRecords(folder, records)
  const { openBase } = await import('../lib/openBase')
  const payload = await openBase()
  const { importFiles } = await import('@/features/intake/imports/write/importFiles')
  const { wordError } = await import('../import/wordError')
  step(`${records} enregistrements`)
  await importFiles({ payload, format: 'data-inclusion', files, apply: true, complete: true, wordError })
  return payload
}
