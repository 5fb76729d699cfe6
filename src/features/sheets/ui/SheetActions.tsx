import { Ellipsis, Pencil, Printer } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { CopyLink } from '@/ui/CopyLink.client'

type Props = {
  path: string
  /** Address of the page to print, when it is more than that of the sheet's own. */
  print?: string
  favourite: ReactNode
  /** Puts the sheet on the page of the interview under way. */
  interview?: ReactNode
  /** Address of the form in the admin, for editors. */
  editHref: string | null
  /** What the print page is, where it is not a card to hand over. */
  printLabel?: string
  children?: ReactNode
}

/** What one does with a sheet; on a phone one line, the rest behind « … ». */
export function SheetActions({
  path,
  print = `${path}/imprimer`,
  favourite,
  interview,
  editHref,
  printLabel,
  children,
}: Props) {
  const t = useTranslations('directory')
  return (
    <div className="actions tools no-print">
      <a className="btn" href={print}>
        <Printer className="icon" aria-hidden />
        <span className="long">{printLabel ?? t('print')}</span>
        <span className="short" aria-hidden>
          {t('paper')}
        </span>
      </a>
      {favourite}
      <details className="more">
        <summary className="btn quiet">
          <Ellipsis className="icon" aria-hidden />
          <span className="sr">{t('more')}</span>
        </summary>
      </details>
      <div className="actions rest">
        {interview}
        <CopyLink path={path} words={{ copy: t('copy'), copied: t('copied') }} />
        {children}
        {editHref && (
          <a className="btn quiet" href={editHref}>
            <Pencil className="icon" aria-hidden />
            {t('edit')}
          </a>
        )}
      </div>
    </div>
  )
}
