import { Pencil, Printer } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { FavouriteButton } from '@/features/favourites/ui/FavouriteButton'
import { CopyLink } from '@/ui/CopyLink.client'

type Props = {
  path: string
  number: string
  favourite: boolean | null
  /** Address of the form in the admin, for editors. */
  editHref: string | null
  /** What the print page is, where it is not a card to hand over. */
  printLabel?: string
  children?: ReactNode
}

/** What one does with a sheet of the directory. `favourite` is `null` for an anonymous reader. */
export function SheetActions({ path, number, favourite, editHref, printLabel, children }: Props) {
  const t = useTranslations('directory')
  return (
    <div className="actions">
      <a className="btn" href={`${path}/imprimer`}>
        <Printer className="icon" aria-hidden />
        {printLabel ?? t('print')}
      </a>
      {favourite !== null && <FavouriteButton number={number} kept={favourite} />}
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
