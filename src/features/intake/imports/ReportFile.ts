import { appendFileSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { REPORT_HEADER, type ReportCells, reportLinesCsv } from './read/reportCells'

/** Lines written at once. */
const BATCH = 200

/** Every line of a report, as CSV in a file that stands in its place once it is whole: an import of any size holds few of them. */
export class ReportFile {
  private lines: ReportCells[] = []
  private readonly part: string

  /** `mark`: where given, the file opens with it and its headers. */
  constructor(
    private readonly path: string,
    mark?: string,
  ) {
    this.part = `${path}.part`
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(this.part, mark === undefined ? '' : mark + reportLinesCsv([[...REPORT_HEADER]]))
  }

  write(cells: ReportCells): void {
    this.lines.push(cells)
    if (this.lines.length >= BATCH) this.flush()
  }

  /** Puts the file in its place. */
  close(): void {
    this.flush()
    renameSync(this.part, this.path)
  }

  private flush(): void {
    if (this.lines.length === 0) return
    appendFileSync(this.part, reportLinesCsv(this.lines))
    this.lines = []
  }
}
