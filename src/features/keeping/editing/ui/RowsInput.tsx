import { useTranslations } from 'next-intl'
import type { FieldFault } from '@/domain/sheetEditing/FieldFault'
import type { SheetField } from '@/domain/sheetEditing/SheetField'
import { SimpleInput } from './SimpleInput'

type RowsField = Extract<SheetField, { kind: 'rows' }>
type Props = { field: RowsField; rows: readonly unknown[]; faults: readonly FieldFault[] }

const BLANK_ROWS = 2

/** The rows of a field, and blank ones to add: two at a time, so that no script is needed. */
export function RowsInput({ field, rows, faults }: Props) {
  const ranks = Array.from({ length: BLANK_ROWS }, (_, after) => rows.length + after)
  const added = ranks
    .filter((rank) => rank < field.most)
    .map((rank) => <Row key={`blank-${rank}`} field={field} at={rank} row={null} faults={faults} />)
  return (
    <div className="rows">
      {rows.map((row, at) => (
        // A row has no identity of its own but its place.
        <Row key={`row-${at.toString()}`} field={field} at={at} row={row} faults={faults} />
      ))}
      {rows.length === 0 ? (
        added.slice(0, 1)
      ) : (
        <details>
          <summary>{field.add}</summary>
          <div className="rows">{added}</div>
        </details>
      )}
    </div>
  )
}

type RowProps = { field: RowsField; at: number; row: unknown; faults: readonly FieldFault[] }

function Row({ field, at, row, faults }: RowProps) {
  const t = useTranslations('sheetEditing')
  const held = new Map(typeof row === 'object' && row !== null ? Object.entries(row) : [])
  const prefix = `${field.name}.${at}`
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset in the fieldset would need a legend of its own to be seen
    <div className="row-item" role="group" aria-label={t('row', { label: field.label, rank: at + 1 })}>
      {field.parts.map((part, rank) => (
        <SimpleInput
          key={part.name}
          field={part}
          name={`${prefix}.${part.name}`}
          value={held.get(part.name)}
          faults={faults}
          mayBeEmpty={rank === 0 && row === null}
        />
      ))}
      {row !== null && (
        <label className="tick">
          <input type="checkbox" name={`${prefix}.out`} value="1" /> {t('removeRow')}
        </label>
      )}
    </div>
  )
}
