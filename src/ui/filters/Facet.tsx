import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { SEARCH_FORM } from './searchFormId'
import { soughtName } from './soughtName'

type Value = { value: string; label: string; count: number }
/** `values`: how many there are in all; `matching`: those that hold `text`, what is looked for among them; `first`: those of them in `counts`. */
type Among = { values: number; matching: number; first: number; text: string }
type Props = {
  name: string
  title: string
  counts: readonly Value[]
  selected: readonly string[]
  /** How many stay in sight, ticked or not. */
  shown?: number
  /** Where `counts` are the first of more. */
  among?: Among
}

/** One group of filters: ticked values first in sight, the long tail folded, and looked for where it is longer than what is shown. */
export function Facet({ name, title, counts, selected, shown: most = 7, among }: Props) {
  const t = useTranslations('filters')
  if (counts.length === 0 && !among?.text) return null
  const sought = among !== undefined && among.text !== ''
  const isShown = ({ value }: Value, at: number) => sought || at < most || selected.includes(value)
  const shown = counts.filter(isShown)
  const folded = counts.filter((each, at) => !isShown(each, at))
  const tick = (each: Value) => (
    <Tick key={each.value} name={name} {...each} checked={selected.includes(each.value)} />
  )
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      <div>
        {among && (sought || among.values > counts.length) && <AmongField name={name} among={among} />}
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

/** Looks among the values that are not shown: on Enter, or with the button of the page where there is no script. */
function AmongField({ name, among }: { name: string; among: Among }) {
  const { values, matching, first, text } = among
  const t = useTranslations('filters')
  const id = useId()
  return (
    <div className="among">
      <label htmlFor={id}>{t('among', { count: values })}</label>
      <input
        id={id}
        type="search"
        form={SEARCH_FORM}
        name={soughtName(name)}
        defaultValue={text}
        maxLength={80}
        autoComplete="off"
        className="input compact"
      />
      <p role="status" className="small dim">
        {text && t(matching > first ? 'firstFound' : 'found', { count: first, text })}
      </p>
    </div>
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
