import { useTranslations } from 'next-intl'
import { freshnessOf } from '@/domain/sheet/freshness'
import type { NextAction } from '@/domain/sheet/nextAction'
import type { KeptSheetCard } from '../read/findKeptSheets'
import { actionPath } from './actionPath'

type Task = keyof KeptSheetCard['tasks']

const TASKS: readonly { task: Task; action: NextAction }[] = [
  { task: 'unitsToConfirm', action: 'sayPlaces' },
  { task: 'proposals', action: 'decide' },
  { task: 'reports', action: 'answerReports' },
  { task: 'requests', action: 'answerRequests' },
]

/** What a sheet lacks, and what is asked of whoever keeps it; each request leads to where it is answered. */
export function SheetTasks({ card, now }: { card: KeptSheetCard; now: Date }) {
  const { number, role, missing, tasks } = card
  const t = useTranslations('extranet')
  const asked = TASKS.filter(({ task }) => tasks[task] > 0)
  const isToConfirm = freshnessOf(card, now) !== 'verified'
  if (asked.length === 0 && missing.length === 0 && !isToConfirm)
    return <p className="small dim">{t('nothingAsked')}</p>
  return (
    <ul className="small actions">
      {isToConfirm && (
        <li>
          {role === 'reader' ? (
            t('task.confirm')
          ) : (
            <a href={actionPath(number, 'confirm')}>{t('task.confirm')}</a>
          )}
        </li>
      )}
      {asked.map(({ task, action }) => (
        <li key={task}>
          {role === 'reader' ? (
            t(`task.${task}`, { count: tasks[task] })
          ) : (
            <a href={actionPath(number, action)}>{t(`task.${task}`, { count: tasks[task] })}</a>
          )}
        </li>
      ))}
      {missing.length > 0 && (
        <li className="dim">
          {t('missing', { facts: missing.map((fact) => t(`fact.${fact}`)).join(', ') })}
        </li>
      )}
    </ul>
  )
}
