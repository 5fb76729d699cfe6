import { CalendarX } from 'lucide-react'
import { useTranslations } from 'next-intl'

/** On « Mes fiches », for an organisation that one may change: the way to say that it closes for a while. */
export function ClosureLink({ number }: { number: string }) {
  const t = useTranslations('closures')
  return (
    <a className="btn quiet" href={`/mes-fiches/${number}/fermeture`}>
      <CalendarX className="icon" aria-hidden />
      {t('link')}
    </a>
  )
}
