'use client'

import { useState } from 'react'
import { frenchWeek } from '@/domain/hours/french/frenchWeek'
import { type FilledWeeks, filledWeeks } from '@/domain/sheetEditing/filledWeeks'
import type { HoursWords } from './HoursWords'

type Props = { name: string; words: HoursWords; onRead: (weeks: FilledWeeks) => void }

/** Hours pasted as a web page or a leaflet says them, read into the weeks to fill in; a text that is not sure changes nothing. */
export function HoursPaste({ name, words, onRead }: Props) {
  const [text, setText] = useState('')
  const [said, setSaid] = useState('')
  const read = () => {
    const hours = frenchWeek(text)
    if (hours.length > 0) onRead(filledWeeks(hours))
    setSaid(hours.length > 0 ? words.pasted : words.pasteUnread)
  }
  return (
    <details className="edit-fold">
      <summary>{words.paste}</summary>
      <label className="hint" htmlFor={`${name}-paste`}>
        {words.pasteHint}
      </label>
      <textarea
        id={`${name}-paste`}
        className="input"
        rows={3}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="button" className="btn quiet" data-changes onClick={read} disabled={text.trim() === ''}>
        {words.pasteRead}
      </button>
      <p className="small" aria-live="polite">
        {said}
      </p>
    </details>
  )
}
