import { useTranslations } from 'next-intl'
import type { LabelledCount } from '../read/LabelledCount'
import { SEARCH_FORM } from './searchFormId'

const SHOWN = 7
/** Names of partners are long and many. */
const SHOWN_PARTNERS = 4
type Props = { name: string; title: string; counts: LabelledCount[]; selected: readonly string[] }

/** One group of filters: ticked values first in sight, the long tail folded. */
export function Facet({ name, title, counts, selected }: Props) {
  const t = useTranslations('search')
  if (counts.length === 0) return null
  const isShown = ({ value }: LabelledCount, at: number) =>
    at < (name === 'organisation' ? SHOWN_PARTNERS : SHOWN) || selected.includes(value)
  const shown = counts.filter(isShown)
  const folded = counts.filter((each, at) => !isShown(each, at))
  const tick = (each: LabelledCount) => (
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

function Tick({ name, value, label, count, checked }: LabelledCount & { name: string; checked: boolean }) {
  return (
    <label className={count === 0 ? 'tick zero' : 'tick'}>
      <input type="checkbox" form={SEARCH_FORM} name={name} value={value} defaultChecked={checked} /> {label}
      <span>{count}</span>
    </label>
  )
}
