import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import type { DirectoryReport } from '../DirectoryReport'
import { reportCsv, reportHeadCsv } from './reportCsv'
import { reportPath } from './reportPath'

/** The report of a run as CSV, in pieces: with every line where they are kept, else with those that the report holds. */
export async function* wholeReportCsv(runId: string, report: DirectoryReport): AsyncGenerator<string> {
  const path = reportPath(runId)
  if (!(await isThere(path))) {
    yield reportCsv(report)
    return
  }
  yield reportHeadCsv(report)
  const lines: AsyncIterable<string> = createReadStream(/* turbopackIgnore: true */ path, {
    encoding: 'utf8',
  })
  for await (const piece of lines) yield piece
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(/* turbopackIgnore: true */ path)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}
