import { useTranslations } from 'next-intl'
import { keepingPath } from '@/domain/sheet/keepingPath'
import type { MonthReach } from '../read/sheetReach'
import { monthName } from './monthName'

type Props = { number: string; months: MonthReach[]; chosen: string }

/** A line a month: both numbers, and a bar that says the same to the eye alone. */
export function MonthBars({ number, months, chosen }: Props) {
  const t = useTranslations('reach')
  const most = Math.max(1, ...months.map(({ reads }) => reads))
  return (
    <table className="w-full text-left">
      <caption className="sr">{t('caption')}</caption>
      <thead>
        <tr className="small dim">
          <th scope="col" className="font-normal">
            {t('month')}
          </th>
          <th scope="col" className="text-right font-normal">
            {t('reads')}
          </th>
          <th scope="col" className="text-right font-normal">
            {t('fromSearch')}
          </th>
          <td className="w-[35%]" />
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, reads, fromSearch }) => (
          <tr key={month}>
            <th scope="row" className="py-2 font-normal">
              <a
                href={`${keepingPath(number, 'frequentation')}?mois=${month}#mots`}
                aria-current={month === chosen ? 'true' : undefined}
                aria-label={t('wordsOf', { month: monthName(month) })}
              >
                {monthName(month)}
              </a>
            </th>
            <td className="num text-right">{reads}</td>
            <td className="num text-right">{fromSearch}</td>
            <td className="pl-4" aria-hidden>
              <svg width="100%" height="12" role="presentation">
                <rect width={`${(reads / most) * 100}%`} height="12" fill="var(--accent-soft)" />
                <rect width={`${(fromSearch / most) * 100}%`} height="12" fill="var(--accent)" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
