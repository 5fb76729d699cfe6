import { useTranslations } from 'next-intl'
import type { FieldFault } from '@/domain/sheetEditing/FieldFault'
import type { SheetField } from '@/domain/sheetEditing/SheetField'
import { FaultSummary } from '@/ui/FaultSummary'

type Props = { faults: readonly FieldFault[]; fields: readonly SheetField[] }

/** Everything to mend before the section can be published: which field, which row or week, why, each a link to its input. */
export function SectionFaults({ faults, fields }: Props) {
  const t = useTranslations('sheetEditing')
  const placeOf = (path: string) => {
    const [name = '', ...within] = path.split('.')
    const field = fields.find((each) => each.name === name)
    const whole = within.length === 0 && field !== undefined && isCompound(field)
    return { id: whole ? `champ-${name}` : path, label: field ? labelOf(field, within) : '' }
  }
  return (
    <FaultSummary
      title={t('toMend')}
      faults={faults.map(({ path, message }) => ({ ...placeOf(path), message }))}
    />
  )

  function labelOf(field: SheetField, within: readonly string[]): string {
    const rank = within.map(Number).find(Number.isInteger)
    const parts = 'parts' in field ? field.parts : []
    const part = parts.find(({ name }) => name === within.at(-1))?.label
    if (field.kind !== 'hours') {
      const row = field.kind === 'rows' && rank !== undefined
      return [row ? t('row', { label: field.label, rank: rank + 1 }) : field.label, part]
        .filter(Boolean)
        .join(', ')
    }
    const [week = ''] = within
    const period = week === 'period' && rank !== undefined && `${t('hours.period')} ${rank + 1}`
    const parity = (week === 'even' || week === 'odd') && t(`hours.${week}`)
    // The message names the days.
    return [field.label, period, parity].filter(Boolean).join(', ')
  }
}

/** Of several inputs: none has the name of the field. */
const isCompound = (field: SheetField): boolean =>
  'parts' in field || field.kind === 'choices' || field.kind === 'hours' || field.kind === 'photos'
