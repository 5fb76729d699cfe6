import { Fragment } from 'react'
import { abbreviatedParts } from '@/domain/text/abbreviations'

type Props = {
  text: string
  glossary: ReadonlyMap<string, string>
  /** Those that this section has told; it gains those told here. */
  told: Set<string>
  /** Of the ids, one a text. */
  prefix: string
}

/**
 * A text whose abbreviations say what they mean: on hover, on focus, and by a press (the browser's own popover, which Escape closes).
 * Nothing of it needs a script.
 */
export function AbbreviatedText({ text, glossary, told, prefix }: Props) {
  if (glossary.size === 0) return text
  return abbreviatedParts(text, glossary, told).map(({ text: part, meaning }, at) => {
    const id = `${prefix}-${at}`
    return meaning === undefined ? (
      <Fragment key={id}>{part}</Fragment>
    ) : (
      <span key={id} className="abbr">
        <button type="button" popoverTarget={id} aria-describedby={id}>
          {part}
        </button>
        <span id={id} popover="auto" className="abbr-meaning">
          {meaning}
        </span>
      </span>
    )
  })
}
