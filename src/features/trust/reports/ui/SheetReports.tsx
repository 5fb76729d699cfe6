import { getTranslations } from 'next-intl/server'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import { Crumbs } from '@/ui/Crumbs'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Outcome } from '@/ui/Outcome'
import type { ReportTask } from '../present/ReportTask'
import { ReportTaskItem } from './ReportTaskItem'

type Props = { sheet: KeptSheet; tasks: ReportTask[]; mayDecide: boolean; params: URLSearchParams; now: Date }

/** What was reported on a sheet that one keeps, and what was answered. */
export async function SheetReports({ sheet, tasks, mayDecide, params, now }: Props) {
  const t = await getTranslations('reports')
  const action = mayDecide ? keepingPath(sheet.number, 'signalements', 'agir') : null
  const waiting = tasks.filter(({ answeredAt }) => answeredAt === null)
  const answered = tasks.filter(({ answeredAt }) => answeredAt !== null)
  return (
    <div className="page">
      <Crumbs
        label={t('crumbs')}
        steps={[
          { href: keepingPath(), text: t('mySheets') },
          { href: sheetPath(sheet.number), text: sheet.number },
        ]}
        here={t('reports')}
      />
      <h1>{t('reportsOn', { name: frenchSpaces(sheet.name) })}</h1>
      <Outcome texts="reports" info={params.get('info')} fault={params.get('erreur')} />
      {tasks.length === 0 && <p>{t('nothing')}</p>}
      {waiting.length > 0 && (
        <section>
          <h2 className="head">{t('waiting', { count: waiting.length })}</h2>
          <ul className="lines">
            {waiting.map((task) => (
              <ReportTaskItem
                key={task.group}
                task={task}
                action={action}
                ownNumber={sheet.number}
                params={params}
                now={now}
              />
            ))}
          </ul>
        </section>
      )}
      {answered.length > 0 && (
        <section>
          <h2 className="head">{t('answered')}</h2>
          <ul className="lines">
            {answered.map((task) => (
              <ReportTaskItem
                key={`${task.group} ${task.answeredAt}`}
                task={task}
                action={null}
                ownNumber={sheet.number}
                params={params}
                now={now}
              />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
