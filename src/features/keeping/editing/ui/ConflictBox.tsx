import { useTranslations } from 'next-intl'
import type { SheetField } from '@/domain/sheetEditing/SheetField'
import { canonical } from '@/domain/sheetEditing/sameValue'
import { valueWords } from '@/domain/sheetEditing/valueWords'

type Props = { field: SheetField; before: unknown; theirs: unknown; mine: unknown }

/** What somebody else changed meanwhile: before, theirs, mine; one chooses, or merges in the inputs below and keeps them. */
export function ConflictBox({ field, before, theirs, mine }: Props) {
  const t = useTranslations('sheetEditing')
  const states = [
    ['before', before],
    ['theirs', theirs],
    ['mine', mine],
  ] as const
  return (
    <div className="theirs">
      <p>
        <strong>{t('conflict.title')}</strong>
      </p>
      <dl>
        {states.map(([state, value]) => (
          <div key={state}>
            <dt>{t(`conflict.${state}`)}</dt>
            <dd>{valueWords(field, value).join('\n') || t('nothingThere')}</dd>
          </div>
        ))}
      </dl>
      <input type="hidden" name={`_seen.${field.name}`} value={canonical(theirs)} />
      {(['theirs', 'mine'] as const).map((take) => (
        <label key={take} className="tick">
          <input type="radio" name={`_choice.${field.name}`} value={take} /> {t(`conflict.take.${take}`)}
        </label>
      ))}
    </div>
  )
}
