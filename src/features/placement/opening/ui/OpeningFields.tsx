import { useTranslations } from 'next-intl'
import type { Fault } from '@/domain/facility/Fault'
import type { Opening } from '@/domain/placement/opening/Opening'
import { FieldFault } from '@/ui/FieldFault'

type Props = { opening: Opening; faults: readonly Fault[]; action: string; open: number }

/** What the places would be called, from which day, and how many hold a child today. */
export function OpeningFields({ opening: { references, from, taken }, faults, action, open }: Props) {
  const t = useTranslations('placeOpening')
  const faultOf = (path: string) => faults.find((fault) => fault.path === path)?.message
  const field = (name: 'references' | 'from' | 'taken') => ({
    id: name,
    name,
    'aria-invalid': Boolean(faultOf(name)),
    'aria-describedby': `${name}-hint${faultOf(name) ? ` ${name}-fault` : ''}`,
  })
  return (
    <form noValidate method="post" action={action} className="grid gap-4">
      <p>{t('intro')}</p>
      <div className="field">
        <label htmlFor="references">{t('field.references')}</label>
        <p id="references-hint" className="hint">
          {t('hint.references', { count: open })}
        </p>
        <textarea
          {...field('references')}
          rows={Math.min(12, references.length + 1)}
          defaultValue={references.join('\n')}
        />
        <FieldFault id="references-fault" message={faultOf('references')} />
      </div>
      <div className="field">
        <label htmlFor="from">{t('field.from')}</label>
        <p id="from-hint" className="hint">
          {t('hint.from')}
        </p>
        <input {...field('from')} type="date" defaultValue={from} />
        <FieldFault id="from-fault" message={faultOf('from')} />
      </div>
      <div className="field">
        <label htmlFor="taken">{t('field.taken')}</label>
        <p id="taken-hint" className="hint">
          {t('hint.taken')}
        </p>
        <input
          {...field('taken')}
          inputMode="numeric"
          size={4}
          defaultValue={Number.isNaN(taken) ? '' : String(taken)}
        />
        <FieldFault id="taken-fault" message={faultOf('taken')} />
      </div>
      <p className="actions">
        <button type="submit" name="action" value="preview" className="btn">
          {t('preview')}
        </button>
      </p>
    </form>
  )
}
