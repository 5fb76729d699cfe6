import { useTranslations } from 'next-intl'
import { Day } from '@/ui/Day'
import { daysBetween, frenchDay } from '@/ui/frenchDay'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { NewAnswer } from '../read/newAnswers'
import type { Visit } from '../read/sinceVisit'
import { ChangeLine } from './ChangeLine'

/** What changed in what one keeps and its themes, and what was answered to one's reports, since the last visit; nothing when nothing did. */
export function SinceVisit({ answers, changes, since, now }: Visit & { now: Date }) {
  const t = useTranslations('home')
  if (answers.length === 0 && changes.length === 0) return null
  return (
    <section className="mb-6" aria-labelledby="depuis">
      <div className="head">
        <h2 id="depuis">{t('since', { days: daysBetween(since, now), day: frenchDay(since, 'short') })}</h2>
        {answers.length > 0 && (
          <a className="small" href="/compte/signalements">
            {t('myReports')}
          </a>
        )}
      </div>
      <ul className="lines">
        {answers.map((answer) => (
          <AnswerLine key={answer.id} {...answer} />
        ))}
        {changes.map(({ isFavourite, ...change }) => (
          <ChangeLine
            key={change.number}
            {...change}
            now={now}
            why={t(isFavourite ? 'inFavourites' : 'inThemes')}
          />
        ))}
      </ul>
    </section>
  )
}

function AnswerLine({ title, answer, answeredAt }: NewAnswer) {
  const t = useTranslations('home')
  return (
    <li className="change">
      <Day date={answeredAt}>{frenchDay(new Date(answeredAt), 'short')}</Day>
      <div>
        <a className="t" href="/compte/signalements">
          {t('answerOn', { title: frenchSpaces(title) })}
        </a>{' '}
        <span className="tag">{t('answered')}</span>
        {answer && <p className="small dim">{frenchSpaces(answer)}</p>}
      </div>
    </li>
  )
}
