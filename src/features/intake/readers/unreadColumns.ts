import type { RowNotes } from '@/features/sheets/values/RowNotes'
import { readLine } from '@/features/sheets/values/readText'

type Cells = Readonly<Record<string, unknown>>

/** Tells once for a file the columns that hold something and that nothing reads. */
export function unreadColumns(isRead: (column: string) => boolean) {
  const told = new Set<string>()
  return (cells: Cells, notes: RowNotes): void => {
    for (const [column, value] of Object.entries(cells)) {
      if (told.has(column) || isRead(column) || !readLine(value)) continue
      told.add(column)
      notes.warnOfFile(
        column,
        value,
        'colonne que rien ne lit ici\u00a0: laissée de côté (dit une seule fois)',
      )
    }
  }
}
