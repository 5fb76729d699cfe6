import { CircleCheck } from 'lucide-react'
import { useTranslations } from 'next-intl'

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
      href={`/mes-fiches/${number}/confirmer`}
      aria-label={t('confirmOf', { name })}
    >
      <CircleCheck className="icon" aria-hidden />
      {t('confirm')}
    </a>
  )
}
