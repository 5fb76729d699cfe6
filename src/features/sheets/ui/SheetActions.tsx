import { Pencil, Printer } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { CopyLink } from '@/ui/CopyLink.client'

type Props = {
  path: string
  favourite: ReactNode
  /** Address of the form in the admin, for editors. */
  editHref: string | null
  /** What the print page is, where it is not a card to hand over. */
  printLabel?: string
  children?: ReactNode
}

/** What one does with a sheet of the directory. */
export function SheetActions({ path, favourite, editHref, printLabel, children }: Props) {
  const t = useTranslations('directory')
  return (
    <div className="actions">
      <a className="btn" href={`${path}/imprimer`}>
        <Printer className="icon" aria-hidden />
        {printLabel ?? t('print')}
      </a>
      {favourite}
      <CopyLink path={path} words={{ copy: t('copy'), copied: t('copied') }} />
      {children}
      {editHref && (
        <a className="btn quiet" href={editHref}>
          <Pencil className="icon" aria-hidden />
          {t('edit')}
        </a>
      )}
    </div>
  )
}
