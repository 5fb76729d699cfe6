import { useTranslations } from 'next-intl'
import type { Fault } from '@/domain/facility/Fault'
import { END_REASONS_OF_REQUEST, OUTCOMES_OF_REQUEST } from '@/domain/placement/requests/endFaults'
import { FaultSummary } from '@/ui/FaultSummary'
import { FieldFault } from '@/ui/FieldFault'
import { requestPath } from '../requestPaths'

type Props = {
  id: string
  /** A child has arrived: the request may only be closed. */
  hasArrived: boolean
  isDraft: boolean
  /** What was typed in one of them, and what was wrong in it. */
  typed: URLSearchParams | null
  faults: readonly Fault[]
}

/** The two ways in which somebody ends a request: it is closed with its outcome, or withdrawn. */
export function EndForms({ id, hasArrived, isDraft, typed, faults }: Props) {
  const t = useTranslations('placementRequests.end')
  const action = typed?.get('action')
  return (
    <section aria-labelledby="terminer">
      <h2 id="terminer" className="label">
        {t('title')}
      </h2>
      {!isDraft && (
        <EndForm
          id={id}
          kind="close"
          typed={action === 'close' ? typed : null}
          faults={action === 'close' ? faults : []}
        />
      )}
      {!hasArrived && (
        <EndForm
          id={id}
          kind="withdraw"
          typed={action === 'withdraw' ? typed : null}
          faults={action === 'withdraw' ? faults : []}
        />
      )}
    </section>
  )
}

type One = Pick<Props, 'id' | 'typed' | 'faults'> & { kind: 'close' | 'withdraw' }

function EndForm({ id, kind, typed, faults }: One) {
  const t = useTranslations('placementRequests.end')
  const words = useTranslations('placementRequests.field')
  const common = { kind, typed, faults }
  return (
    <details className="fold" open={typed !== null}>
      <summary>{t(kind)}</summary>
      <p className="small dim">{t(`${kind}Lead`)}</p>
      <FaultSummary
        title={t('toMend')}
        faults={faults.map(({ path, message }) => ({ id: `${kind}-${path}`, label: words(path), message }))}
      />
      <form method="post" action={requestPath(id, 'agir')} className="grid gap-4" noValidate>
        <input type="hidden" name="action" value={kind} />
        <div className="profileRow">
          {kind === 'close' && <Choice {...common} name="outcome" options={OUTCOMES_OF_REQUEST} />}
          <Choice {...common} name="reason" options={END_REASONS_OF_REQUEST} />
        </div>
        <div className="field">
          <label htmlFor={`${kind}-note`}>{t('note')}</label>
          <textarea
            id={`${kind}-note`}
            name="note"
            rows={2}
            maxLength={500}
            defaultValue={typed?.get('note') ?? ''}
            aria-describedby={`${kind}-note-hint ${kind}-note-fault`}
          />
          <p id={`${kind}-note-hint`} className="hint">
            {t('noteHint')}
          </p>
          <FieldFault id={`${kind}-note-fault`} message={messageOf(faults, 'note')} />
        </div>
        <p>
          <button type="submit" className="btn danger">
            {t(kind)}
          </button>
        </p>
      </form>
    </details>
  )
}

type ChoiceProps = Pick<One, 'kind' | 'typed' | 'faults'> & {
  name: 'outcome' | 'reason'
  options: readonly { code: string; label: string }[]
}

function Choice({ kind, typed, faults, name, options }: ChoiceProps) {
  const t = useTranslations('placementRequests.end')
  const fault = messageOf(faults, name)
  return (
    <div className="field">
      <label htmlFor={`${kind}-${name}`}>{t(name)}</label>
      <select
        id={`${kind}-${name}`}
        name={name}
        defaultValue={typed?.get(name) ?? ''}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${kind}-${name}-fault` : undefined}
      >
        <option value="">{t('choose')}</option>
        {options.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </select>
      <FieldFault id={`${kind}-${name}-fault`} message={fault} />
    </div>
  )
}

const messageOf = (faults: readonly Fault[], path: string) => faults.find((one) => one.path === path)?.message
