import { useTranslations } from 'next-intl'
import { firstDayOf } from '@/domain/editions/editionOn'
import { pastDayPath } from '@/domain/editions/pastPath'
import { localTime } from '@/domain/localTime'
import { frenchDay } from '@/ui/frenchDay'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { wordsOfDay } from '../present/wordsOfDay'
import type { ToldEdition } from '../read/findPast'

type Props = { number: string; editions: readonly ToldEdition[]; now: Date }

/** The editions that a reader may read, the last first, each with the two days from which it answers. */
export function EditionList({ number, editions, now }: Props) {
  const t = useTranslations('editions')
  const today = localTime(now).day
  return (
    <ol className="lines">
      {editions.map((each) => {
        const shownOn = firstDayOf(each, 'affichee')
        return (
          <li key={each.id}>
            <p>
              <strong>{t('edition', { edition: each.edition })}</strong>{' '}
              <span className="tag">{t(`nature.${each.nature}`)}</span>
            </p>
            {each.summary && <p>{frenchSpaces(each.summary)}</p>}
            <p className="small dim">
              {t('publishedOn', { day: frenchDay(new Date(each.publishedAt)) })}
              {', '}
              {t(each.effectFrom > today ? 'appliesFrom' : 'appliesSince', {
                day: wordsOfDay(each.effectFrom),
              })}
            </p>
            <p className="actions small">
              <a href={pastDayPath(number, { day: each.effectFrom, reading: 'droit' })}>
                {t('seeLaw', { day: wordsOfDay(each.effectFrom) })}
              </a>
              <a href={pastDayPath(number, { day: shownOn, reading: 'affichee' })}>
                {t('seeShown', { day: wordsOfDay(shownOn) })}
              </a>
            </p>
          </li>
        )
      })}
    </ol>
  )
}
