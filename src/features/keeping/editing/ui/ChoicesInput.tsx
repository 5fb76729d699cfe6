import { useTranslations } from 'next-intl'
import type { SheetField } from '@/domain/sheetEditing/SheetField'

type Props = { field: Extract<SheetField, { kind: 'choices' }>; chosen: readonly string[] }
const LONG = 24

/** Boxes to tick; a long list is folded and says how many are ticked. */
export function ChoicesInput({ field, chosen }: Props) {
  const t = useTranslations('sheetEditing')
  const boxes = (
    <div className="ticks">
      {field.choices.map(({ code, label }) => (
        <label key={code} className="tick">
          <input type="checkbox" name={field.name} value={code} defaultChecked={chosen.includes(code)} />
          {label}
        </label>
      ))}
    </div>
  )
  if (field.choices.length <= LONG) return boxes
  return (
    <details>
      <summary>{t('chosen', { count: chosen.length })}</summary>
      {boxes}
    </details>
  )
}
