import { useTranslations } from 'next-intl'
import type { FieldFault } from '@/domain/sheetEditing/FieldFault'
import type { SheetField } from '@/domain/sheetEditing/SheetField'

type Props = { faults: readonly FieldFault[]; fields: readonly SheetField[] }

/** Everything to mend before the section can be published, each a link to its input. */
export function FaultSummary({ faults, fields }: Props) {
  const t = useTranslations('sheetEditing')
  const labelAt = (path: string) => fields.find(({ name }) => name === path.split('.')[0])?.label ?? ''
  const idAt = (path: string) => {
    const field = fields.find(({ name }) => name === path)
    return field?.kind === 'hours' ? `champ-${path}` : path
  }
  if (faults.length === 0) return null
  return (
    <div className="notice late" role="alert">
      <div>
        <strong>{t('toMend')}</strong>
        <ul>
          {faults.map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              <a href={`#${idAt(path)}`}>{labelAt(path)}</a>
              {`\u00a0: ${message}`}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
