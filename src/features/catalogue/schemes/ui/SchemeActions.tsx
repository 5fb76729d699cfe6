import { Pencil, Printer } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ReadableScheme } from '../read/findScheme'

type Props = {
  scheme: ReadableScheme
  /** Address of the hand-out. */
  print: string
  favourite: ReactNode
  editor: boolean
}

/** What one does with a sheet. */
export function SchemeActions({ scheme, print, favourite, editor }: Props) {
  const t = useTranslations('scheme')
  return (
    <div className="actions">
      <a className="btn" href={print}>
        <Printer className="icon" aria-hidden />
        {t('print')}
      </a>
      {favourite}
      {editor && (
        <a className="btn quiet" href={`/admin/collections/schemes/${scheme.id}`}>
          <Pencil className="icon" aria-hidden />
          {t('edit')}
        </a>
      )}
    </div>
  )
}
