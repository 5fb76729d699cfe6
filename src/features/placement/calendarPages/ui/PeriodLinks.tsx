import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { addDays } from '@/domain/hours/calendarDay'
import { rangeWords } from '../present/dayWords'

type Props = {
  from: string
  days: number
  href: (from: string) => string
}

/** To the days before and after those that are shown. */
export function PeriodLinks({ from, days, href }: Props) {
  const t = useTranslations('placeCalendar')
  const [before, after] = [addDays(from, -days), addDays(from, days)]
  return (
    <>
      <a
        className="btn quiet"
        rel="prev"
        href={href(before)}
        aria-label={t('earlier', { days: rangeWords(before, days) })}
      >
        <ChevronLeft className="icon" aria-hidden /> {rangeWords(before, days)}
      </a>
      <a
        className="btn quiet"
        rel="next"
        href={href(after)}
        aria-label={t('later', { days: rangeWords(after, days) })}
      >
        {rangeWords(after, days)} <ChevronRight className="icon" aria-hidden />
      </a>
    </>
  )
}
