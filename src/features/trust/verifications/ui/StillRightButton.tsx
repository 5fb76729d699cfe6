import { CircleCheck } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { keepingPath } from '@/domain/sheet/keepingPath'

/** The way to confirm a sheet, where sheets are listed or shown: one press there, one on the page that recalls what matters. */
export function StillRightButton({
  number,
  name,
  quiet = false,
}: {
  number: string
  name: string
  quiet?: boolean
}) {
  const t = useTranslations('verifications')
  return (
    <a
      className={`btn ${quiet ? 'quiet' : ''}`}
      href={keepingPath(number, 'confirmer')}
      aria-label={t('confirmOf', { name })}
    >
      <CircleCheck className="icon" aria-hidden />
      {t('confirm')}
    </a>
  )
}
