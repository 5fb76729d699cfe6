import { useTranslations } from 'next-intl'
import { Day } from '@/ui/Day'
import { frenchDay } from '@/ui/frenchDay'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { NewAnswer } from '../read/newAnswers'

/** What was answered to one's own reports since the last visit; nothing when nothing was. */
export function SinceVisit({ answers, since }: { answers: readonly NewAnswer[]; since: Date }) {
  const t = useTranslations('home')
  if (answers.length === 0) return null
  return (
    <section aria-labelledby="depuis">
      <div className="head">
        <h2 id="depuis">{t('since', { day: frenchDay(since, 'short') })}</h2>
        <a className="small" href="/compte/signalements">
          {t('myReports')}
        </a>
      </div>
      <ul className="lines">
        {answers.map(({ id, title, answer, answeredAt }) => (
          <li key={id} className="change">
            <Day date={answeredAt}>{frenchDay(new Date(answeredAt), 'short')}</Day>
            <div>
              <a href="/compte/signalements">{t('answerOn', { title: frenchSpaces(title) })}</a>{' '}
              <span className="tag">{t('answered')}</span>
              {answer && <p className="small dim">{frenchSpaces(answer)}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
