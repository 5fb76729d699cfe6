import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { OnPaper } from '@/ui/OnPaper'

/** `onPaper`: its title there, where it differs. */
export type SummaryBox = { Icon: LucideIcon; title: string; onPaper?: string; content: ReactNode }

/** The boxes that stand before any prose; none, nothing. */
export function SummaryList({ boxes }: { boxes: readonly SummaryBox[] }) {
  if (boxes.length === 0) return null
  return (
    <dl className="answer">
      {boxes.map(({ Icon, title, onPaper, content }) => (
        <div key={title}>
          <dt>
            <Icon className="icon" aria-hidden />
            {onPaper ? <OnPaper screen={title} paper={onPaper} /> : title}
          </dt>
          <dd>{content}</dd>
        </div>
      ))}
    </dl>
  )
}
