import { useTranslations } from 'next-intl'
import words from '../../../../../messages/fr/placementStatistics.json'
import { findingOf } from '../present/findingOf'
import type { ReportSection } from '../present/StatisticsReport'
import { sectionChart } from '../present/sectionChart'
import { FigureList } from './FigureList'
import { FigureTable } from './FigureTable'
import { SectionDrawing } from './SectionDrawing'

type Props = {
  section: ReportSection
  /** On paper the tables and what the figures mean are in sight. */
  isPaper: boolean
  /** What is said of its months, where some are missing. */
  notice?: string | null
}

/** One subject: its figures, what they show and its drawing, its tables, and what each figure means. */
export function StatisticsSection({ section, isPaper, notice = null }: Props) {
  const t = useTranslations('placementStatistics')
  const { name, figures, tables } = section
  const chart = sectionChart(section)
  const finding = findingOf(section, chart)
  const shown = tables.filter(({ rows }) => rows.length > 0)
  const folded = shown.map((table) => (
    <FigureTable
      key={table.name}
      table={table}
      title={t(`tables.${table.name}`)}
      id={`${name}-${table.name}`}
    />
  ))
  return (
    <section aria-labelledby={name} className="figures-section">
      <h2 id={name} className="head">
        {t(`sections.${name}.title`)}
      </h2>
      {notice && <p className="small">{notice}</p>}
      {figures.length > 0 && <FigureList figures={figures} />}
      <figure className="chart wide">
        <figcaption className="small">{t(`finding.${finding.key}`, finding.values)}</figcaption>
        {chart && <SectionDrawing name={name} chart={chart} />}
      </figure>
      {folded.length > 0 && (isPaper ? folded : <Fold title={t('table')}>{folded}</Fold>)}
      <Fold title={t('definitions')} isOpen={isPaper}>
        <dl className="facts">
          {Object.keys(words.means[name]).map((word) => (
            <div key={word} className="contents">
              <dt>{t(`means.${name}.${word}.word`)}</dt>
              <dd>{t(`means.${name}.${word}.text`)}</dd>
            </div>
          ))}
        </dl>
      </Fold>
    </section>
  )
}

function Fold({
  title,
  children,
  isOpen = false,
}: {
  title: string
  children: React.ReactNode
  isOpen?: boolean
}) {
  return (
    <details className="fold small" open={isOpen}>
      <summary>{title}</summary>
      {children}
    </details>
  )
}
