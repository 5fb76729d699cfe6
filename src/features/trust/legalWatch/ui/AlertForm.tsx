import { useTranslations } from 'next-intl'
import type { AlertState } from '@/domain/law/alertLists'
import { Day } from '@/ui/Day'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { LegalAlertRow } from '../read/findLegalAlerts'
import { WATCH_PATH } from '../watchPaths'

/** What one may do of an alert, by where it stands. */
const ACTIONS: Readonly<Record<AlertState, readonly AlertState[]>> = {
  todo: ['done', 'doing', 'rejected'],
  doing: ['done', 'todo', 'rejected'],
  done: ['todo'],
  rejected: ['todo'],
}

/** The note of an alert and its gestures; once treated, by whom and when. */
export function AlertForm({ alert, from }: { alert: LegalAlertRow; from: string }) {
  const t = useTranslations('legalWatch')
  const { id, title, state, note, handledByName, handledAt } = alert
  const isOpen = state === 'todo' || state === 'doing'
  return (
    <form method="post" action={`${WATCH_PATH}/agir`} className="grid gap-2">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="from" value={from} />
      {handledByName && handledAt && (
        <p className="small dim">
          {t('handled', { name: handledByName })} <Day date={handledAt} />
          {!isOpen && note && `${'\u00a0'}: ${frenchSpaces(note)}`}
        </p>
      )}
      {isOpen ? (
        <div className="field">
          <label htmlFor={`note-${id}`}>{t('note')}</label>
          <textarea
            id={`note-${id}`}
            name="note"
            rows={2}
            maxLength={1000}
            className="input"
            defaultValue={note ?? ''}
          />
        </div>
      ) : (
        <input type="hidden" name="note" value={note ?? ''} />
      )}
      <div className="actions">
        {ACTIONS[state].map((action, at) => (
          <button
            key={action}
            type="submit"
            name="action"
            value={action}
            className={at === 0 ? 'btn' : 'btn quiet'}
            aria-label={t(`actionOn.${action}`, { title })}
          >
            {t(`action.${action}`)}
          </button>
        ))}
      </div>
    </form>
  )
}
