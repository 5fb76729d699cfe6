import { useTranslations } from 'next-intl'
import { ChangedSheet } from '@/features/keeping/changes/ui/ChangedSheet'
import { wordsOfDay } from '@/features/keeping/editions/present/wordsOfDay'
import { Crumbs } from '@/ui/Crumbs'
import type { WeekOfChanges } from '../read/weeksOfChanges'

/** What changed week by week; a week without a change says so. */
export function WeeksPage({ weeks }: { weeks: readonly WeekOfChanges[] }) {
  const t = useTranslations('bulletins')
  return (
    <>
      <Crumbs label={t('crumbs')} steps={[{ href: '/bulletins', text: t('title') }]} here={t('weeks')} />
      <div className="page">
        <h1>{t('weeksTitle')}</h1>
        <p className="lead dim">{t('weeksLead', { count: weeks.length })}</p>
        {weeks.map(({ from, to, isNow, changes }) => (
          <section key={from} aria-labelledby={`semaine-${from}`} className="mt-6">
            <div className="head">
              <h2 id={`semaine-${from}`}>
                {isNow ? t('thisWeek') : t('week', { from: wordsOfDay(from), to: wordsOfDay(to) })}
              </h2>
            </div>
            {changes.length === 0 && <p className="dim">{t(isNow ? 'calmThisWeek' : 'calmWeek')}</p>}
            <ul className="lines changes">
              {changes.map((change) => (
                <li key={change.key}>
                  <ChangedSheet change={change} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}
