import { useTranslations } from 'next-intl'
import { CHILD_SEXES, UNIT_NEEDS } from '@/domain/facility/closedLists'
import type { Fault } from '@/domain/facility/Fault'
import { ProfileField } from './ProfileField'

type Props = { at: number; form: URLSearchParams; faults: readonly Fault[]; latestMonth: string }

/** The month of birth and the sex of a child, side by side. */
export function ChildFields({ at, form, faults, latestMonth }: Props) {
  const t = useTranslations('placementProfile')
  const base = { form, faults }
  return (
    <>
      <ProfileField
        {...base}
        name={`child.${at}.birthMonth`}
        label={t('birthMonth')}
        type="month"
        max={latestMonth}
        placeholder={t('monthPlaceholder')}
        maxLength={20}
        {...(at === 0 ? { hint: t('birthMonthHint') } : {})}
      />
      <ProfileField
        {...base}
        name={`child.${at}.sex`}
        label={t('sex')}
        options={CHILD_SEXES}
        choose={t('choose')}
      />
    </>
  )
}

/** The needs of a child, folded until one is ticked. */
export function NeedBoxes({ at, form }: Pick<Props, 'at' | 'form'>) {
  const t = useTranslations('placementProfile')
  const ticked = form.getAll(`child.${at}.needs`)
  return (
    <details className="fold" open={ticked.length > 0}>
      <summary>{at === 0 ? t('needs') : t('needsOf', { rank: at + 1 })}</summary>
      <fieldset className="needBoxes">
        <legend className="sr">{t('needsOf', { rank: at + 1 })}</legend>
        {UNIT_NEEDS.map(({ code, label }) => (
          <label key={code} className="tick-line">
            <input
              type="checkbox"
              name={`child.${at}.needs`}
              value={code}
              defaultChecked={ticked.includes(code)}
            />
            {label}
          </label>
        ))}
      </fieldset>
    </details>
  )
}
