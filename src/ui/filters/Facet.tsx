import { useTranslations } from 'next-intl'
import { SEARCH_FORM } from './searchFormId'

type Value = { value: string; label: string; count: number }
type Props = {
  name: string
  title: string
  counts: readonly Value[]
  selected: readonly string[]
  /** How many stay in sight, ticked or not. */
  shown?: number
}

/** One group of filters: ticked values first in sight, the long tail folded. */
export function Facet({ name, title, counts, selected, shown: most = 7 }: Props) {
  const t = useTranslations('filters')
  if (counts.length === 0) return null
  const isShown = ({ value }: Value, at: number) => at < most || selected.includes(value)
  const shown = counts.filter(isShown)
  const folded = counts.filter((each, at) => !isShown(each, at))
  const tick = (each: Value) => (
    <Tick key={each.value} name={name} {...each} checked={selected.includes(each.value)} />
  )
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      <div>
        {shown.map(tick)}
        {folded.length > 0 && (
          <details>
            <summary>{t('more', { count: folded.length })}</summary>
            {folded.map(tick)}
          </details>
        )}
      </div>
    </fieldset>
  )
}

function Tick({ name, value, label, count, checked }: Value & { name: string; checked: boolean }) {
  return (
    <label className={count === 0 ? 'tick zero' : 'tick'}>
      <input type="checkbox" form={SEARCH_FORM} name={name} value={value} defaultChecked={checked} /> {label}
      <span>{count}</span>
    </label>
  )
}
