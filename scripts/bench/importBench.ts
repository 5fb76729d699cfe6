import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { step } from '../lib/progress'
import { throwawayBase } from './throwawayBase'

/** Limit of the memory of the whole process, in megabytes. */
const MOST_MEMORY = 600

type RunFigures = {
  seconds: number
  /** Of this process, whatever else the machine does. */
  cpuSeconds: number
  rowsPerSecond: number
  created: number
  unchanged: number
  merged: number
  refused: number
}

/** Imports generated structures and services into an empty base, then again, from files, as `npm run import` does. */
export async function runImportBench({ records }: { records: number }) {
  const folder = mkdtempSync(join(tmpdir(), 'repere-bench-'))
  Object.assign(process.env, {
    ...throwawayBase(folder),
  })
  try {
    const { writeDirectoryRecords } = await import('./directoryRecords')
    const files = await writeDirectoryRecords(folder, records)
    const { openBase } = await import('../lib/openBase')
    const payload = await openBase()
    const first = await measure(payload, files, records)
    const second = await measure(payload, files, records)
    const peakMemoryMb = Math.round(process.resourceUsage().maxRSS / 1024)
    return { records, first, second, peakMemoryMb, within: peakMemoryMb <= MOST_MEMORY }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(
  payload: Awaited<ReturnType<typeof import('../lib/openBase')['openBase']>>,
  files: { path: string; name: string }[],
  records: number,
): Promise<RunFigures> {
  const { importFiles } = await import('@/features/intake/imports/write/importFiles')
  const { wordError } = await import('../import/wordError')
  const started = performance.now()
  const cpu = process.cpuUsage()
  let told = 0
  const report = await importFiles({
    payload,
    format: 'data-inclusion',
    files,
    apply: true,
    complete: true,
    wordError,
    onProgress: ({ phase, done }) => {
      if (phase === 'indexing' || done - told < 10_000) return
      told = done
      const seconds = Math.round((performance.now() - started) / 1000)
      step(`${done} lignes lues, ${seconds} s, ${Math.round(process.memoryUsage.rss() / 1024 / 1024)} Mo`)
    },
  })
  const seconds = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(cpu)
  const { created, unchanged, merged, refusedRows } = report
  return {
    seconds: Math.round(seconds),
    cpuSeconds: Math.round((user + system) / 1e6),
    rowsPerSecond: Math.round(records / seconds),
    created,
    unchanged,
    merged,
    refused: refusedRows,
  }
}
