type Grouped = { group: string; answeredAt?: string | null }

/**
 * Gathers reports that say the same into tasks, in the order of their first report: those of one group that wait, or that were answered
 * by one gesture.
 */
export function groupReports<Row extends Grouped>(reports: readonly Row[]): [Row, ...Row[]][] {
  const tasks = new Map<string, [Row, ...Row[]]>()
  for (const report of reports) {
    const key = `${report.group} ${report.answeredAt ?? ''}`
    const task = tasks.get(key)
    if (task) task.push(report)
    else tasks.set(key, [report])
  }
  return [...tasks.values()]
}

/** What makes reports say the same: the sheet, its section and the reason. */
export function reportGroup(report: { sheetId: string; section: string; reason: string }): string {
  return `${report.sheetId}:${report.section}:${report.reason}`
}
