import type { RawRow } from './RawRow'
import { withHeader } from './withHeader'
import { openWorkbook } from './workbook/openWorkbook'

/**
 * The rows of each visible sheet that has a header and rows, sheet after sheet, each with the name of its own; what is said of the
 * workbook comes with its first row. @throws InvalidInput when it is no workbook, or too large a one.
 */
export async function* readXlsx(file: { name: string; path: string }): AsyncGenerator<RawRow> {
  const { sheets, notes } = await openWorkbook(file)
  let waiting = notes
  for (const { name, rows, notes: ofSheet } of sheets) {
    waiting = [...waiting, ...ofSheet]
    for await (const raw of withHeader(file.name, rows)) {
      const said = [...waiting, ...(raw.notes ?? [])]
      waiting = []
      yield {
        ...raw,
        sheet: name,
        ...(sheets.length > 1 ? { isAmongOthers: true } : {}),
        ...(said.length > 0 ? { notes: said } : {}),
      }
    }
  }
}
