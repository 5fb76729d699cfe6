import { useTranslations } from 'next-intl'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { ChangedSheet } from '@/features/keeping/changes/ui/ChangedSheet'
import { bulletinPath } from '@/features/trust/bulletins/bulletinRef'
import { Day } from '@/ui/Day'
import { daysBetween, frenchDay } from '@/ui/frenchDay'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { OnPaper } from '@/ui/OnPaper'
import { relativeDay } from '@/ui/relativeDay'
import { weekDay } from '@/ui/weekDay'
import type { KeptChange } from '../read/keptChanges'
import type { NewAnswer } from '../read/newAnswers'
import type { OwnHome } from '../read/ownHome'
import type { Visit } from '../read/sinceVisit'

type Props = Visit & { bulletins: OwnHome['bulletins']; now: Date }

/** Paper stays: neither « today » nor « yesterday » is said there. */
const EXACT = -1

/** What changed for one person since their last visit, and what was answered to their reports: said too when nothing did. */
export function SinceVisit({ answers, changes, more, since, bulletins, now }: Props) {
  const t = useTranslations('home')
  const isCalm = answers.length === 0 && changes.length === 0
  return (
    <section className="mb-6" aria-labelledby="depuis">
      <div className="head">
        <h2 id="depuis">
          <OnPaper
            screen={t('since', { days: daysBetween(since, now), day: frenchDay(since, 'short') })}
            paper={t('since', { days: EXACT, day: frenchDay(since) })}
          />
        </h2>
        {bulletins && <BulletinsLink {...bulletins} />}
      </div>
      {isCalm && (
        <p className="dim small">{t('calm', { day: `${weekDay(since)} ${frenchDay(since, 'short')}` })}</p>
      )}
      <ul className="lines">
        {answers.map((answer) => (
          <AnswerLine key={answer.id} {...answer} />
        ))}
        {changes.map((change) => (
          <SinceLine key={change.change?.key ?? change.number} kept={change} now={now} />
        ))}
      </ul>
      {(more > 0 || answers.length > 0) && (
        <p className="actions small">
          {more > 0 && <a href="/bulletins/semaines">{t('moreChanges', { count: more })}</a>}
          {answers.length > 0 && <a href="/compte/signalements">{t('myReports')}</a>}
        </p>
      )}
    </section>
  )
}

/** How many bulletins one has not read; the last one when all are. */
function BulletinsLink({ latest, unread }: NonNullable<OwnHome['bulletins']>) {
  const t = useTranslations('home')
  return unread > 0 ? (
    <a className="small" href="/bulletins">
      {t('unreadBulletins', { count: unread })}
    </a>
  ) : (
    <a className="small" href={bulletinPath(latest)}>
      {latest.name}
    </a>
  )
}

function SinceLine({ kept: { number, title, at, why, change }, now }: { kept: KeptChange; now: Date }) {
  const t = useTranslations('home')
  const date = new Date(at)
  const words = why && t(`why.${why}`)
  return (
    <li className="change">
      <Day date={at}>{daysBetween(date, now) <= 1 ? relativeDay(date, now) : frenchDay(date, 'short')}</Day>
      <div>
        {change ? (
          <ChangedSheet change={change} why={words} />
        ) : (
          <>
            <a className="t" href={sheetPath(number)}>
              {frenchSpaces(title)}
            </a>{' '}
            <span className="tag">{t('modified')}</span> {words && <span className="xs dim">{words}</span>}
          </>
        )}
      </div>
    </li>
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
