import { useTranslations } from 'next-intl'
import type { CodeLabel } from '@/domain/labelOf'
import { NEW_SHEET_LABELS } from '@/domain/newSheets/newSheet'
import { FEES, PUBLICS } from '@/domain/sheet/closedLists'
import type { Offerer } from '../read/findOfferers'
import type { TypedFaults, TypedSheet } from '../TypedSheet'
import { TypedBoxes } from './TypedBoxes'
import { TypedChoice } from './TypedChoice'
import { TypedField } from './TypedField'

type Props = {
  typed: TypedSheet
  faults: TypedFaults
  themes: readonly CodeLabel[]
  /** Those among which what was typed does not choose. */
  offerers: readonly Offerer[]
}

/** The few things that make a new service. */
export function ServiceFields({ typed, faults, themes, offerers }: Props) {
  const t = useTranslations('newSheets')
  const label = NEW_SHEET_LABELS
  const given = { typed, faults }
  return (
    <>
      <TypedField
        {...given}
        name="organisation"
        label={label.organisation}
        hint={t('organisationHint')}
        required
        autoComplete="off"
      />
      {offerers.length > 1 && (
        <fieldset className="field">
          <legend className="label">{t('which')}</legend>
          <div className="check">
            {offerers.map(({ number, name }) => (
              <label key={number}>
                <input type="radio" name="chosen" value={number} />
                <span>
                  {name} <span className="xs dim num">{number}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <TypedField {...given} name="name" label={t('serviceName')} required />
      <TypedField
        {...given}
        name="description"
        label={t('serviceDescription')}
        hint={t('descriptionHint')}
        rows={4}
        required
      />
      <TypedBoxes {...given} name="themes" label={label.themes} choices={themes} />
      <TypedBoxes {...given} name="publics" label={label.publics} choices={PUBLICS} />
      <TypedChoice {...given} name="fees" label={label.fees} choices={FEES} />
      <TypedField {...given} name="phone" label={label.phone} type="tel" hint={t('servicePhoneHint')} />
      <TypedField {...given} name="email" label={label.email} />
    </>
  )
}
