import { Flag } from 'lucide-react'
import { useTranslations } from 'next-intl'

/** On « Mes fiches »: the way to what waits for an answer on a sheet; nothing when nothing does. */
export function ReportsToAnswer({ number, count }: { number: string; count: number }) {
  const t = useTranslations('reports')
  if (count === 0) return null
  return (
    <a className="state late" href={`/mes-fiches/${number}/signalements`}>
      <Flag className="icon" aria-hidden />
      {t('toAnswer', { count })}
    </a>
  )
}
