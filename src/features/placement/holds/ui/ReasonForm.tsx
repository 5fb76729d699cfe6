import { useTranslations } from 'next-intl'
import { FaultSummary } from '@/ui/FaultSummary'
import { FieldFault } from '@/ui/FieldFault'
import { optionId } from '../optionId'
import { checkReason, type TypedReason } from '../read/checkReason'

type Props = {
  thread: string
  action: string
  /** The value of the button. */
  button: 'refuse' | 'cancel'
  list: readonly { code: string; label: string }[]
  typed: TypedReason | null
  words: { open: string; openOf: string; reason: string; send: string }
}

/** A coded reason and its note behind one fold, open where what was typed is to be mended; works without script. */
export function ReasonForm({ thread, action, button, list, typed, words }: Props) {
  const t = useTranslations('placementHolds')
  const faults = typed ? checkReason(typed, list).faults : []
  const id = optionId(thread)
  const faultOf = (path: string) => faults.find((fault) => fault.path === path)?.message
  const [reasonFault, noteFault] = [faultOf('motif'), faultOf('note')]
  return (
    <details open={faults.length > 0} className="reason">
      <summary className="btn quiet !min-h-14" aria-label={words.openOf}>
        {words.open}
      </summary>
      <form noValidate method="post" action={action}>
        <FaultSummary
          title={t('toMend')}
          faults={faults.map(({ path, message }) => ({
            id: `${id}-${path}`,
            label: path === 'motif' ? words.reason : t('note'),
            message,
          }))}
        />
        <input type="hidden" name="option" value={thread} />
        <div className="field">
          <label htmlFor={`${id}-motif`}>{words.reason}</label>
          <select
            id={`${id}-motif`}
            name="motif"
            defaultValue={typed?.motif ?? ''}
            aria-invalid={Boolean(reasonFault)}
            aria-describedby={reasonFault ? `${id}-motif-fault` : undefined}
          >
            <option value="">{t('choose')}</option>
            {list.map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </select>
          <FieldFault id={`${id}-motif-fault`} message={reasonFault} />
        </div>
        <div className="field">
          <label htmlFor={`${id}-note`}>{t('note')}</label>
          <p className="small dim" id={`${id}-note-help`}>
            {t('noteHelp')}
          </p>
          <textarea
            id={`${id}-note`}
            name="note"
            rows={2}
            maxLength={500}
            defaultValue={typed?.note ?? ''}
            aria-invalid={Boolean(noteFault)}
            aria-describedby={[`${id}-note-help`, noteFault && `${id}-note-fault`].filter(Boolean).join(' ')}
          />
          <FieldFault id={`${id}-note-fault`} message={noteFault} />
        </div>
        <button type="submit" name="action" value={button} className="btn w-full">
          {words.send}
        </button>
      </form>
    </details>
  )
}
