import { useTranslations } from 'next-intl'
import { Crumbs } from '@/ui/Crumbs'

type Props = {
  /** Pages between the board and this one. */
  through?: { href: string; text: string }[]
  here: string
}

/** Where a page reached from the board stands. */
export function DeskCrumbs({ through = [], here }: Props) {
  const t = useTranslations('boards')
  return (
    <Crumbs label={t('crumbs')} steps={[{ href: '/bureau', text: t('title') }, ...through]} here={here} />
  )
}
