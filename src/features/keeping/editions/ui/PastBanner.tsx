import { History } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { READINGS, type Reading } from '@/domain/editions/closedLists'
import { pastDayPath } from '@/domain/editions/pastPath'
import { localTime } from '@/domain/localTime'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { frenchDay } from '@/ui/frenchDay'
import { wordsOfDay } from '../present/wordsOfDay'
import type { Past, ToldEdition } from '../read/findPast'

type Props = { past: Past; told: ToldEdition; reading: Reading; day: string; now: Date }

/** What is being read, of which day, for which of the two questions; the other one; the way back. On paper too: nothing there is of today. */
export function PastBanner({ past, told, reading, day, now }: Props) {
  const t = useTranslations('editions')
  const today = localTime(now).day
  const { edition } = told
  const effect = wordsOfDay(told.effectFrom)
  const other = READINGS.find(({ code }) => code !== reading)?.code ?? 'droit'
  return (
    <section className="notice info" aria-label={t(`banner.${reading}`, { day: wordsOfDay(day) })}>
      <History className="icon" aria-hidden />
      <div>
        <p>
          <strong>{t(`banner.${reading}`, { day: wordsOfDay(day) })}</strong>
        </p>
        <p>
          {told.effectFrom > today
            ? t('futureEdition', { edition, effect })
            : t(`told.${reading}`, {
                edition,
                published: frenchDay(new Date(told.publishedAt)),
                effect,
              })}{' '}
          {day > today && t('future')}
        </p>
        {past.isWithdrawn && <p>{t('withdrawn')}</p>}
        <p className="small dim">{t('today')}</p>
        <p className="actions no-print">
          {!past.isWithdrawn && <a href={sheetPath(past.number)}>{t('back')}</a>}
          {!(other === 'affichee' && day > today) && (
            <a href={pastDayPath(past.number, { day, reading: other })}>{t(`other.${other}`)}</a>
          )}
        </p>
      </div>
    </section>
  )
}
