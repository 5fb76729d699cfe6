import { useTranslations } from 'next-intl'
import { UNIT_NEEDS } from '@/domain/facility/closedLists'
import { FieldFault } from '@/ui/FieldFault'

/** What the unit can and cannot meet: one answer a need, so that none is both. */
export function NeedFields({ form, fault }: { form: URLSearchParams; fault: string | undefined }) {
  const t = useTranslations('units.need')
  return (
    <fieldset className="needs" id="needs" tabIndex={-1} aria-describedby={fault ? 'needs-fault' : undefined}>
      <legend className="label">{t('title')}</legend>
      {UNIT_NEEDS.map(({ code, label }) => (
        <div key={code} className="need">
          <label htmlFor={`need.${code}`}>{label}</label>
          <select
            id={`need.${code}`}
            name={`need.${code}`}
            className="input"
            defaultValue={form.get(`need.${code}`) ?? ''}
          >
            <option value="">{t('unsaid')}</option>
            <option value="met">{t('met')}</option>
            <option value="not">{t('not')}</option>
          </select>
        </div>
      ))}
      <div className="field">
        <FieldFault id="needs-fault" message={fault} />
      </div>
    </fieldset>
  )
}
