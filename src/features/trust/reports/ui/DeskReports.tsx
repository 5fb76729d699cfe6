import { getTranslations } from 'next-intl/server'
import type { Payload } from 'payload'
import type { Delay } from '@/domain/report/reportDelays'
import { DeskCrumbs } from '@/features/sheets/ui/DeskCrumbs'
import { ResultsArea } from '@/ui/filters/ResultsArea'
import { Outcome } from '@/ui/Outcome'
import { Pager } from '@/ui/Pager'
import { delayUnit } from '../present/delayUnit'
import { deskReports } from '../read/deskReports'
import { measureReports } from '../read/measureReports'
import { REPORT_FILTERS, type ReportFilter, readReportFilter } from '../read/reportFilters'
import { ReportTaskItem } from './ReportTaskItem'

type Props = { payload: Payload; params: URLSearchParams; userId: string; now: Date }

const DESK = '/bureau/signalements'

/** The editors' list of what is reported, how long it waited, and the same as a file. */
export async function DeskReports({ payload, params, userId, now }: Props) {
  const t = await getTranslations('reports')
  const filter = readReportFilter(params.get('etat'))
  const isMine = params.get('a') === 'moi'
  const page = Math.max(1, Number.parseInt(params.get('page') ?? '1', 10) || 1)
  const [{ tasks, total, pages }, delays] = await Promise.all([
    deskReports(payload, { filter, page, mine: isMine ? userId : null }),
    measureReports(payload, now),
  ])
  const delay = ({ median, count }: Delay): string => {
    const words = delayUnit(median)
    return words ? t(`delay.${words.unit}`, { count: words.count, reports: count }) : t('delay.none')
  }
  return (
    <div className="page">
      <DeskCrumbs here={t('reports')} />
      <h1>{t('reports')}</h1>
      <Outcome texts="reports" info={params.get('info')} fault={params.get('erreur')} />
      <dl className="facts">
        <dt>{t('delay.firstAction')}</dt>
        <dd>{delay(delays.firstAction)}</dd>
        <dt>{t('delay.answer')}</dt>
        <dd>{delay(delays.answer)}</dd>
      </dl>
      <nav className="tabs flex-wrap" aria-label={t('lists')}>
        {REPORT_FILTERS.map((each) => (
          <a key={each} href={address(each, isMine)} aria-current={each === filter ? 'page' : undefined}>
            {t(`filter.${each}`)}
          </a>
        ))}
      </nav>
      <p className="way actions">
        <span>{t('tasks', { count: total })}</span>
        <a href={address(filter, !isMine)}>{isMine ? t('everybodys') : t('mineOnly')}</a>
        <a className="btn quiet ml-auto" href={`${DESK}/telecharger?etat=${filter}`}>
          {t('download')}
        </a>
      </p>
      <ResultsArea>
        {tasks.length === 0 ? (
          <p>{t('nothing')}</p>
        ) : (
          <ul className="lines">
            {tasks.map(({ keeper, ...task }) => (
              <ReportTaskItem
                key={`${task.group} ${task.answeredAt}`}
                task={task}
                action={`${DESK}/agir`}
                params={params}
                now={now}
              >
                <p className="xs dim">
                  {keeper.kept
                    ? t('kept')
                    : keeper.owner
                      ? t('owner', { name: keeper.owner.name })
                      : t('nobody')}
                </p>
              </ReportTaskItem>
            ))}
          </ul>
        )}
      </ResultsArea>
      <Pager
        page={page}
        pages={pages}
        label={t('reports')}
        previous={t('previous')}
        next={t('next')}
        href={(other) => `${address(filter, isMine)}&page=${other}`}
      />
    </div>
  )
}

const address = (filter: ReportFilter, isMine: boolean): string =>
  `${DESK}?etat=${filter}${isMine ? '&a=moi' : ''}`
