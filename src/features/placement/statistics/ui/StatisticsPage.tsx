import { Download, Printer } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { EmptyState } from '@/ui/EmptyState'
import { frenchDay } from '@/ui/frenchDay'
import { monthWords, periodWords } from '../present/cellWords'
import type { StatisticsReport } from '../present/StatisticsReport'
import type { StatisticsAnswer } from '../read/readStatistics'
import { statisticsPath } from '../statisticsPath'
import { StatisticsFilters } from './StatisticsFilters'
import { StatisticsSection } from './StatisticsSection'

type Props = {
  answer: StatisticsAnswer
  /** The day of the count (`YYYY-MM-DD`). */
  today: string
  isPaper?: boolean
}

/** Figures of places: how full, how long, how soon, what was refused and what was missing, each with its meaning under it. */
export function StatisticsPage({ answer: { report, choices }, today, isPaper = false }: Props) {
  const t = useTranslations('placementStatistics')
  if (!report)
    return (
      <div className="page">
        <h1>{t('title')}</h1>
        <EmptyState
          title={t('empty.title')}
          text={t('empty.text')}
          next={{ href: '/lieux-d-accueil', label: t('empty.next') }}
        />
      </div>
    )
  const choice = { period: report.period.code, territory: report.territory?.code }
  return (
    <div className="page statistics">
      <div className="desk-head">
        <div>
          <h1>{t(isPaper ? 'printTitle' : 'title')}</h1>
          <Summary report={report} today={today} />
        </div>
        {!isPaper && (
          <p className="actions no-print">
            <a className="btn quiet" href={statisticsPath('/imprimer', choice)}>
              <Printer className="icon" aria-hidden /> {t('print')}
            </a>
            <a className="btn quiet" href={statisticsPath('/telecharger', choice)}>
              <Download className="icon" aria-hidden /> {t('csv')}
            </a>
          </p>
        )}
      </div>
      {report.masked && <p className="small">{t('masked')}</p>}
      {!isPaper && <StatisticsFilters choices={choices} report={report} />}
      {!isPaper && (
        <nav aria-label={t('contents')} className="statistics-contents no-print">
          <ul>
            {report.sections.map(({ name }) => (
              <li key={name}>
                <a href={`#${name}`}>{t(`sections.${name}.title`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {report.sections.map((section) => (
        <StatisticsSection
          key={section.name}
          section={section}
          isPaper={isPaper}
          notice={section.name === 'notExecuted' ? monthNotice(report, t) : null}
        />
      ))}
    </div>
  )
}

function Summary({ report: { period, territory }, today }: { report: StatisticsReport; today: string }) {
  const t = useTranslations('placementStatistics')
  const day = (at: string) => frenchDay(new Date(`${at}T12:00:00Z`))
  return (
    <p className="small dim">
      {t('summary', {
        period: periodWords(period.code),
        territory: territory === null ? t('everywhere') : territory.name || t('noTerritory'),
        from: day(period.from),
        to: day(period.to),
      })}{' '}
      {period.to >= today && t('underWay')}
    </p>
  )
}

type Words = ReturnType<typeof useTranslations<'placementStatistics'>>

function monthNotice({ missedMonths, monthEnd }: StatisticsReport, t: Words): string | null {
  if (monthEnd === null) return t('noMonthEnd')
  if (missedMonths.length === 0) return null
  return t('missed', { count: missedMonths.length, months: missedMonths.map(monthWords).join(', ') })
}
