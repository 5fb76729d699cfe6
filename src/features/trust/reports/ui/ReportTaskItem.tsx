import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { Day } from '@/ui/Day'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { relativeDay } from '@/ui/relativeDay'
import type { ReportTask } from '../present/ReportTask'
import { ReportStateTag } from './ReportStateTag'
import { UntouchedQuestion } from './UntouchedQuestion'

type Props = {
  task: ReportTask
  /** The address of the forms of this list; `null` for whoever only reads. */
  action: string | null
  /** The sheet whose page this is: its name is not said again. */
  ownNumber?: string
  /** The parameters of the page: those of a correction that the sheet does not show. */
  params: URLSearchParams
  now: Date
  children?: ReactNode
}

/** What was said of one section, by how many, and what one does about it. */
export function ReportTaskItem({ task, action, ownNumber, params, now, children }: Props) {
  const t = useTranslations('reports')
  const isWaiting = task.answeredAt === null
  const oldest = task.reports[0]?.createdAt ?? ''
  return (
    <li className="grid gap-2">
      <div className="actions">
        <strong>{task.section}</strong>
        {task.number !== ownNumber && (
          <>
            <a href={sheetPath(task.number)}>{frenchSpaces(task.title)}</a>
            <span className="xs dim num">{task.number}</span>
          </>
        )}
        <span className="ml-auto">
          <ReportStateTag state={task.state} />
        </span>
      </div>
      <p>
        {task.reason}{' '}
        <span className="small dim">
          {t('people', { count: task.reports.length })} ·{' '}
          <Day date={oldest}>{relativeDay(new Date(oldest), now)}</Day>
        </span>
      </p>
      <ul className="small">
        {task.reports
          .filter(({ text, by }) => text !== '' || by !== null)
          .map(({ id, text, by }) => (
            <li key={id}>
              {[by, text && `«\u00a0${frenchSpaces(text)}\u00a0»`].filter(Boolean).join('\u00a0: ')}
            </li>
          ))}
      </ul>
      {children}
      {task.answeredAt && (
        <p className="small dim">
          {t('answeredBy', { name: task.answeredByName ?? '' })}{' '}
          <Day date={task.answeredAt}>{relativeDay(new Date(task.answeredAt), now)}</Day>
          {task.answer && `${'\u00a0'}: «\u00a0${frenchSpaces(task.answer)}\u00a0»`}
        </p>
      )}
      {isWaiting && action && params.get('groupe') === task.group && (
        <UntouchedQuestion
          task={task}
          action={action}
          answer={params.get('reponse') ?? ''}
          keeper={ownNumber ?? null}
        />
      )}
      {isWaiting && action && <AnswerForms task={task} action={action} />}
    </li>
  )
}

function AnswerForms({ task, action }: { task: ReportTask; action: string }) {
  const t = useTranslations('reports')
  const about = { sheet: task.title, section: task.section }
  const hint = `hint-${task.group}`
  return (
    <>
      {task.state === 'new' && (
        <form method="post" action={action}>
          <input type="hidden" name="group" value={task.group} />
          <button
            type="submit"
            name="action"
            value="inHand"
            className="btn quiet"
            aria-label={t('takeOf', about)}
          >
            {t('take')}
          </button>
        </form>
      )}
      <details className="fold">
        <summary>{t('answerTo')}</summary>
        <form method="post" action={action} className="field">
          <input type="hidden" name="group" value={task.group} />
          <label htmlFor={`answer-${task.group}`}>{t('answer', { count: task.reports.length })}</label>
          <p id={hint} className="hint">
            {t('answerHint')}
          </p>
          <textarea
            id={`answer-${task.group}`}
            name="answer"
            rows={2}
            maxLength={500}
            className="input"
            aria-describedby={hint}
          />
          <div className="actions">
            <button
              type="submit"
              name="action"
              value="corrected"
              className="btn"
              aria-label={t('correctedOf', about)}
            >
              {t('corrected')}
            </button>
            <button
              type="submit"
              name="action"
              value="notAnError"
              className="btn quiet"
              aria-label={t('notAnErrorOf', about)}
            >
              {t('notAnError')}
            </button>
          </div>
        </form>
      </details>
    </>
  )
}
