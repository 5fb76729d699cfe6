import { frenchSpaces } from '@/ui/frenchSpaces'
import type { ContentsLine } from '../present/contentsOf'

/** What the page holds, two levels deep. */
export function NationalContents({ lines, label }: { lines: readonly ContentsLine[]; label: string }) {
  if (lines.length === 0) return null
  return (
    <nav className="toc" aria-label={label}>
      {lines.map(({ anchor, title, inside }) => (
        <div key={anchor}>
          <a href={`#${anchor}`}>{frenchSpaces(title)}</a>
          {inside.map((line) => (
            <a key={line.anchor} className="deeper" href={`#${line.anchor}`}>
              {frenchSpaces(line.title)}
            </a>
          ))}
        </div>
      ))}
    </nav>
  )
}
