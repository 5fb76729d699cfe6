import { useTranslations } from 'next-intl'
import type { Fault } from '@/domain/facility/Fault'
import { SIBLING_WISHES } from '@/domain/placement/closedLists'
import { MOST_CHILDREN } from '@/domain/placement/profile/profileFaults'
import { ChildFields, NeedBoxes } from './ChildFields'
import { ProfileField } from './ProfileField'

type Props = {
  form: URLSearchParams
  faults: readonly Fault[]
  latestMonth: string
  /** References and the reason of a split are asked where the form is kept. */
  isKept: boolean
}

/** Brothers and sisters, one fold within another: each that is opened offers the next, with no script. */
export function SiblingFields(props: Props) {
  const t = useTranslations('placementProfile')
  const { form, faults, isKept } = props
  return (
    <Sibling {...props} at={1}>
      <div className="profileRow">
        <ProfileField
          form={form}
          faults={faults}
          name="siblings"
          label={t('siblings')}
          hint={t('siblingsHint')}
          options={SIBLING_WISHES}
        />
        {isKept && (
          <ProfileField
            form={form}
            faults={faults}
            name="splitReason"
            label={t('splitReason')}
            hint={t('splitReasonHint')}
            rows={2}
            maxLength={500}
          />
        )}
      </div>
    </Sibling>
  )
}

function Sibling({ at, children, ...props }: Props & { at: number; children?: React.ReactNode }) {
  const t = useTranslations('placementProfile')
  const { form, isKept } = props
  const isBegun = [...form.keys()].some((name) => name.startsWith(`child.${at}.`) && form.get(name))
  return (
    <details className="fold" open={isBegun}>
      <summary>{t('addSibling')}</summary>
      {children}
      <fieldset className="profileRow">
        <legend className="label">{t('sibling', { rank: at + 1 })}</legend>
        <ChildFields {...props} at={at} />
        {isKept && (
          <ProfileField
            form={form}
            faults={props.faults}
            name={`child.${at}.reference`}
            label={t('childReference')}
            maxLength={40}
          />
        )}
      </fieldset>
      <NeedBoxes at={at} form={form} />
      {at + 1 < MOST_CHILDREN && <Sibling {...props} at={at + 1} />}
    </details>
  )
}
