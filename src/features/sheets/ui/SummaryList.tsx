import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

export type SummaryBox = { Icon: LucideIcon; title: string; content: ReactNode }

/** The boxes that stand before any prose; none, nothing. */
export function SummaryList({ boxes }: { boxes: readonly SummaryBox[] }) {
  if (boxes.length === 0) return null
  return (
    <dl className="answer">
      {boxes.map(({ Icon, title, content }) => (
        <div key={title}>
          <dt>
            <Icon className="icon" aria-hidden />
            {title}
          </dt>
          <dd>{content}</dd>
        </div>
      ))}
    </dl>
  )
}
