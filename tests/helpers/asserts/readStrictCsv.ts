/** Rows of a CSV text, to the letter of RFC 4180: outside quotes, CR, LF and both together each end a row, as spreadsheets read. */
export function readStrictCsv(text: string, delimiter: ',' | ';'): string[][] {
  const cell = new RegExp(
    `"((?:[^"]|"")*)"(?=[${delimiter}\\r\\n]|$)|([^"${delimiter}\\r\\n]*)(?=[${delimiter}\\r\\n]|$)`,
    'y',
  )
  const rows: string[][] = [[]]
  const source = text.replace(/^\uFEFF/, '')
  for (let at = 0; at <= source.length; ) {
    cell.lastIndex = at
    const read = cell.exec(source)
    if (!read) throw new Error(`Row ${rows.length}: a cell that RFC 4180 does not know`)
    rows.at(-1)?.push(read[1]?.replaceAll('""', '"') ?? read[2] ?? '')
    at = cell.lastIndex
    if (at >= source.length) break
    const end = /\r\n|\r|\n/y
    end.lastIndex = at
    if (end.test(source)) {
      at = end.lastIndex
      if (at >= source.length) break
      rows.push([])
    } else at += 1
  }
  return rows
}
