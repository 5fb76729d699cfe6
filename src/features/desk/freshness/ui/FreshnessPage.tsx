import { Download } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { shareOf } from '@/domain/freshness/shareOf'
import { frenchDay } from '@/ui/frenchDay'
import type { Freshness } from '../read/readFreshness'
import { AnswerFigures } from './AnswerFigures'
import { FreshnessWeeks } from './FreshnessWeeks'
import { KindWeeks } from './KindWeeks'
import { PartBars } from './PartBars'

const NUMBER = new Intl.NumberFormat('fr-FR')

/** How much of the base somebody vouches for, as it was counted each week, and how long reports wait; what the words mean stands under them. */
export async function FreshnessPage({ freshness, now }: { freshness: Freshness; now: Date }) {
  const t = await getTranslations('freshnessRate')
  const { all, kinds, themes, owners, takenAt } = freshness
  const last = all.at(-1)
  return (
    <div className="page">
      <div className="desk-head">
        <div>
          <h1>{t('title')}</h1>
          <p className="small dim">
            {takenAt ? t('taken', { day: frenchDay(new Date(takenAt)) }) : t('notYet')}
          </p>
        </div>
        <p className="actions no-print">
          <a className="btn quiet" href="/fraicheur/telecharger">
            <Download className="icon" aria-hidden /> {t('csv')}
          </a>
        </p>
      </div>
      {last && (
        <ul className="desk-figures">
          <li>
            <div className="figure">
              <b className="figure-value num">{t('percent', { share: shareOf(last) ?? 0 })}</b>
              <span className="figure-words">
                {t('inTime', {
                  inTime: NUMBER.format(last.inTime),
                  published: NUMBER.format(last.published),
                })}
              </span>
            </div>
          </li>
          <AnswerFigures answers={freshness.answers} now={now} />
        </ul>
      )}
      {last ? (
        <FreshnessWeeks weeks={all} />
      ) : (
        <>
          <p className="empty">{t('empty')}</p>
          <ul className="desk-figures">
            <AnswerFigures answers={freshness.answers} now={now} />
          </ul>
        </>
      )}
      {kinds.length > 0 && <KindWeeks kinds={kinds} />}
      {themes.length > 0 && <PartBars part="theme" series={themes} />}
      {owners && owners.length > 0 && <PartBars part="owner" series={owners} />}
      <section aria-labelledby="definitions">
        <h2 id="definitions" className="head">
          {t('definitions')}
        </h2>
        <dl className="facts">
          {(['inTime', 'week', 'theme', 'answer', 'p90', 'pending'] as const).map((name) => (
            <div key={name} className="contents">
              <dt>{t(`means.${name}.word`)}</dt>
              <dd>{t(`means.${name}.text`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  )
}
