import { Info } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { frenchSpaces } from '@/ui/frenchSpaces'

type Props = {
  /** The plan number that led here. */
  asked: string
  /** The one that the page bears now. */
  planNumber: string | null
  /** What bore the asked number before the page did. */
  former: { href: string; title: string } | null
}

/** What one must know of the number by which one came: it is another's now, or was another's before. */
export function NumberNotice({ asked, planNumber, former }: Props) {
  const t = useTranslations('guide')
  if (asked !== planNumber)
    return (
      <p className="notice info">
        <Info className="icon" aria-hidden />
        {planNumber ? t('moved', { asked, number: planNumber }) : t('movedNowhere', { asked })}
      </p>
    )
  if (!former) return null
  return (
    <p className="notice info">
      <Info className="icon" aria-hidden />
      <span>
        {t('formerly', { asked })} <a href={former.href}>{frenchSpaces(former.title)}</a>.
      </span>
    </p>
  )
}
