import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { FieldFault } from '@/domain/sheetEditing/FieldFault'
import type { SheetField } from '@/domain/sheetEditing/SheetField'
import type { Media } from '@/payload-types'
import { AddressInput, type AddressPlace } from './AddressInput'
import { ChoicesInput } from './ChoicesInput'
import { HoursInput } from './HoursInput'
import { PhotosInput } from './PhotosInput'
import { RowsInput } from './RowsInput'
import { SimpleInput } from './SimpleInput'

type Props = {
  field: SheetField
  value: unknown
  faults: readonly FieldFault[]
  photos: readonly Media[]
  now: Date
  /** What the sheet says now of the field, and where its address is. */
  stored: unknown
  place: AddressPlace | null
  /** What stands before the inputs: somebody else's change, that the field waits for an editor. */
  children?: ReactNode
}

/** One field of a section, with all that goes with it. */
export function FieldInput(props: Props) {
  const { name } = props.field
  return (
    <div id={`champ-${name}`} tabIndex={-1}>
      <input type="hidden" name="_field" value={name} />
      <Inputs {...props} />
    </div>
  )
}

function Inputs({ field, value, faults, photos, now, stored, place, children }: Props) {
  const t = useTranslations('sheetEditing')
  const { name, label, hint } = field
  if (!('parts' in field) && !['choices', 'hours', 'photos'].includes(field.kind)) {
    // What is left is a simple field.
    const simple = field as Extract<SheetField, { max?: number }>
    return (
      <>
        {children}
        <SimpleInput field={{ ...simple, name, label }} name={name} value={value} faults={faults} />
      </>
    )
  }
  return (
    <fieldset>
      <legend>{label}</legend>
      {hint && <p className="hint">{hint}</p>}
      {children}
      {field.kind === 'group' && name === 'address' && place && (
        <AddressInput field={field} value={value} stored={stored} faults={faults} place={place} />
      )}
      {field.kind === 'group' &&
        name !== 'address' &&
        field.parts.map((part) => (
          <SimpleInput
            key={part.name}
            field={part}
            name={`${name}.${part.name}`}
            value={partOf(value, part.name)}
            faults={faults}
          />
        ))}
      {field.kind === 'rows' && <RowsInput field={field} rows={asRows(value)} faults={faults} />}
      {field.kind === 'choices' && <ChoicesInput field={field} chosen={asTexts(value)} />}
      {field.kind === 'hours' && <HoursInput name={name} value={value} faults={faults} now={now} />}
      {field.kind === 'photos' && (
        <PhotosInput
          name={name}
          photos={photos.filter(({ id }) => asTexts(value).includes(id))}
          most={field.most}
        />
      )}
      {field.kind === 'rows' && asRows(value).length >= field.most && <p className="hint">{t('full')}</p>}
    </fieldset>
  )
}

const asTexts = (value: unknown) =>
  (Array.isArray(value) ? value : []).filter((each) => typeof each === 'string')
const asRows = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : null
}
