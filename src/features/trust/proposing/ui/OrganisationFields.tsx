import { useTranslations } from 'next-intl'
import { NEW_SHEET_LABELS } from '@/domain/newSheets/newSheet'
import { ORGANISATION_KINDS } from '@/domain/organisation/closedLists'
import { type TypedFaults, type TypedSheet, typedText } from '../TypedSheet'
import { TypedChoice } from './TypedChoice'
import { TypedField } from './TypedField'

type Props = { typed: TypedSheet; faults: TypedFaults; mayManage: boolean }

/** The few things that make a new organisation. `mayManage`: the person may ask to keep it. */
export function OrganisationFields({ typed, faults, mayManage }: Props) {
  const t = useTranslations('newSheets')
  const label = NEW_SHEET_LABELS
  const given = { typed, faults }
  return (
    <>
      <TypedField {...given} name="name" label={label.name} required />
      <TypedChoice {...given} name="kind" label={label.kind} choices={ORGANISATION_KINDS} required />
      <TypedField
        {...given}
        name="description"
        label={label.description}
        hint={t('descriptionHint')}
        rows={4}
        required
      />
      <TypedField {...given} name="street" label={label.street} autoComplete="off" />
      <TypedField {...given} name="postcode" label={label.postcode} />
      <TypedField {...given} name="city" label={label.city} required />
      <TypedField {...given} name="phone" label={label.phone} type="tel" hint={t('phoneHint')} />
      <TypedField {...given} name="email" label={label.email} type="text" hint={t('emailHint')} />
      <TypedField {...given} name="website" label={label.website} type="text" hint={t('websiteHint')} />
      {mayManage && (
        <div className="check">
          <label>
            <input type="checkbox" name="mine" value="1" defaultChecked={typedText(typed, 'mine') !== null} />
            <span>{t('mine')}</span>
          </label>
        </div>
      )}
    </>
  )
}
