import { useTranslations } from 'next-intl'
import { NEW_SHEET_LABELS, type NewSheetField } from '@/domain/newSheets/newSheet'
import type { TypedFaults } from '../TypedSheet'

/** The fields to mend, each a link to it; nothing when there is none. */
export function FaultSummary({ faults }: { faults: TypedFaults }) {
  const t = useTranslations('newSheets')
  // The labels are those of the fields that may be at fault.
  const fields = (Object.keys(NEW_SHEET_LABELS) as NewSheetField[]).filter((field) => faults[field])
  if (fields.length === 0) return null
  return (
    <div className="notice late" role="alert">
      <div>
        <p>{t('toMend')}</p>
        <ul>
          {fields.map((field) => (
            <li key={field}>
              <a href={`#${field}`}>{NEW_SHEET_LABELS[field]}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
