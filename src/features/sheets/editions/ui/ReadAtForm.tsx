import { useTranslations } from 'next-intl'
import { READINGS, type Reading } from '@/domain/editions/closedLists'
import { pastPath } from '@/domain/editions/pastPath'
import { FieldFault } from '@/ui/FieldFault'

type Props = {
  number: string
  /** Of its input, one a page. */
  id: string
  /** What was asked before, as it was typed. */
  typed?: { day: string; reading: Reading }
  /** Why that was not understood. */
  fault?: string | null
}

/** The day to read a sheet at, and which of the two questions is asked of it; the same form without script. */
export function ReadAtForm({ number, id, typed = { day: '', reading: 'droit' }, fault = null }: Props) {
  const t = useTranslations('editions')
  return (
    <form action={pastPath(number)} className="grid gap-3">
      <div className="field">
        <label htmlFor={id}>{t('day')}</label>
        <input
          id={id}
          name="le"
          className="input max-w-48"
          inputMode="numeric"
          autoComplete="off"
          placeholder={t('placeholder')}
          required
          defaultValue={typed.day}
          {...(fault ? { 'aria-invalid': true, 'aria-describedby': `${id}-fault` } : {})}
        />
        <FieldFault id={`${id}-fault`} message={fault ?? undefined} />
      </div>
      <fieldset>
        <legend className="label">{t('question')}</legend>
        {READINGS.map(({ code }) => (
          <label key={code} className="flex min-h-[44px] items-start gap-2 py-2">
            <input type="radio" name="lecture" value={code} defaultChecked={code === typed.reading} />
            <span>
              {t(`reading.${code}`)}
              <span className="xs dim block">{t(`readingHint.${code}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="actions">
        <button type="submit" className="btn quiet">
          {t('read')}
        </button>
      </div>
    </form>
  )
}
