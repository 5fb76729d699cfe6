import type { Option } from './useCombobox'

type Props<Row extends Option> = {
  id: string
  label: string
  options: Row[]
  active: number
  onPick: (row: Row) => void
  /** « {n} propositions », read aloud when the list changes. */
  countWords: string
}

/** The list under a combobox; the field keeps the focus, so the mouse must not take it. */
export function OptionList<Row extends Option>({
  id,
  label,
  options,
  active,
  onPick,
  countWords,
}: Props<Row>) {
  return (
    <>
      <div id={id} className="options" role="listbox" aria-label={label} hidden={options.length === 0}>
        {options.map((option, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard acts on the field, through aria-activedescendant
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
          <div
            key={option.key}
            id={`${id}-${at}`}
            role="option"
            className={option.muted ? 'dim' : undefined}
            aria-selected={at === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(option)}
          >
            {option.text}
            <small>{option.hint}</small>
          </div>
        ))}
      </div>
      <span role="status" className="sr">
        {options.length > 0 ? countWords.replace('{n}', String(options.length)) : ''}
      </span>
    </>
  )
}
