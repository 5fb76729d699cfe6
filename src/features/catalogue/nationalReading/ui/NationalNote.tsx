import { CircleAlert, Info, Lightbulb, NotebookPen, Repeat2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Block, NoteKind } from '@/domain/nationalSheet/NationalText'
import { frenchSpaces } from '@/ui/frenchSpaces'

const ICONS = {
  toKnow: Info,
  toNote: NotebookPen,
  warning: CircleAlert,
  reminder: Repeat2,
  example: Lightbulb,
} as const satisfies Record<NoteKind, unknown>

/** A remark apart from the text: its kind in words and by a sign, its colour last. */
export function NationalNote({
  note: { note, title },
  children,
}: {
  note: Extract<Block, { kind: 'note' }>
  children: ReactNode
}) {
  const t = useTranslations('nationalSheets')
  const Icon = ICONS[note]
  const kind = t(`notes.${note}`)
  return (
    <div className={`remark ${note}`} role="note">
      <p className="remark-head">
        <Icon className="icon" aria-hidden /> {title ? frenchSpaces(title) : kind}
      </p>
      {children}
    </div>
  )
}
