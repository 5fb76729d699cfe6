import { sheetPath } from '@/domain/sheet/sheetNumber'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { LinkedSheet } from '../read/findArticleLinks'

/** Other sheets under a title; nothing without any. */
export function LinkedSheets({
  id,
  title,
  sheets,
}: {
  id: string
  title: string
  sheets: readonly LinkedSheet[]
}) {
  if (sheets.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="lines small">
        {sheets.map((sheet) => (
          <li key={sheet.number}>
            <a href={sheetPath(sheet.number)}>{frenchSpaces(sheet.title)}</a>{' '}
            <span className="dim num">{sheet.number}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
