import { Fragment } from 'react'
import type { AbbreviatedPart } from '@/domain/text/abbreviations'

/** `prefix`: of the ids, one a text. */
type Props = { parts: readonly AbbreviatedPart[]; prefix: string }

/**
 * A text whose abbreviations say what they mean: on hover, on focus, and by a press (the browser's own popover, which Escape closes).
 * Nothing of it needs a script.
 */
export function AbbreviatedText({ parts, prefix }: Props) {
  return parts.map(({ text, meaning }, at) => {
    const id = `${prefix}-${at}`
    return meaning === undefined ? (
      <Fragment key={id}>{text}</Fragment>
    ) : (
      <span key={id} className="abbr">
        <button type="button" popoverTarget={id} aria-describedby={id}>
          {text}
        </button>
        <span id={id} popover="auto" className="abbr-meaning">
          {meaning}
        </span>
      </span>
    )
  })
}
