import { getTranslations } from 'next-intl/server'
import { labelOf } from '@/domain/labelOf'
import { REPORT_REASONS } from '@/domain/report/closedLists'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { sectionLabel } from '@/features/trust/reports/present/sectionLabel'
import { Crumbs } from '@/ui/Crumbs'
import { Day } from '@/ui/Day'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Outcome } from '@/ui/Outcome'
import { relativeDay } from '@/ui/relativeDay'
import type { ReportRow } from '../present/ReportTask'
import { ReportStateTag } from './ReportStateTag'

type Props = { reports: ReportRow[]; params: URLSearchParams; now: Date }

/** What the person reported, and what was answered. */
export async function OwnReports({ reports, params, now }: Props) {
  const t = await getTranslations('reports')
  return (
    <div className="page narrow">
      <Crumbs label={t('crumbs')} steps={[{ href: '/compte', text: t('account') }]} here={t('mine')} />
      <h1>{t('mine')}</h1>
      <Outcome texts="reports" info={params.get('info')} fault={params.get('erreur')} />
      {reports.length === 0 ? (
        <p>{t('noneOfMine')}</p>
      ) : (
        <ul className="lines">
          {reports.map(({ id, title, sheetNumber, section, reason, text, state, answer, createdAt }) => (
            <li key={id} className="grid gap-1">
              <div className="actions">
                <a href={sheetPath(sheetNumber ?? '')}>
                  <strong>{frenchSpaces(title)}</strong>
                </a>
                <span className="xs dim num">{sheetNumber}</span>
                <span className="ml-auto">
                  <ReportStateTag state={state} />
                </span>
              </div>
              <p className="small">
                {t('saysOf', {
                  reason: labelOf(REPORT_REASONS, reason),
                  section: sectionLabel(sheetNumber ?? '', section),
                })}{' '}
                <span className="dim">
                  <Day date={createdAt}>{relativeDay(new Date(createdAt), now)}</Day>
                </span>
              </p>
              {text && <p className="small dim">{`«\u00a0${frenchSpaces(text)}\u00a0»`}</p>}
              {answer && <p className="small">{t('theirAnswer', { answer: frenchSpaces(answer) })}</p>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
