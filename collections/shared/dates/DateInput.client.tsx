'use client'

import { CalendarDays } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { readTypedDate } from '@/domain/dates/readTypedDate'
import { typedDate } from '@/domain/dates/typedDate'
import { DATE_WORDS } from './DATE_WORDS'
import './DateInput.css'

type Props = {
  id: string
  label: string
  /** ISO, or what is typed and cannot be read. */
  value: string | null
  withTime: boolean
  /** A day without its hour is its midnight. */
  dayIsMidnight?: boolean
  isLocked?: boolean
  isRequired?: boolean
  describedBy?: string
  onChange: (value: string | null) => void
}

/** A date typed in French or picked in the calendar of the browser: gives its ISO instant, or the text itself when it cannot be read. */
export function DateInput({
  id,
  label,
  value,
  withTime,
  dayIsMidnight = false,
  isLocked,
  isRequired,
  describedBy,
  onChange,
}: Props) {
  const [typed, setTyped] = useState<{ text: string; value: string | null } | null>(null)
  const [isLeft, setLeft] = useState(true)
  const picker = useRef<HTMLInputElement>(null)
  const faultId = useId()
  const text = typed && typed.value === value ? typed.text : typedDate(value, withTime)
  const read = (typedText: string) =>
    readTypedDate(typedText, withTime) ??
    (dayIsMidnight ? readTypedDate(`${typedText.trim()} 00:00`, true) : null)
  const isWrong = isLeft && text.trim() !== '' && read(text) === null
  const write = (next: string) => {
    const found = next.trim() === '' ? null : (read(next) ?? next)
    setTyped({ text: next, value: found })
    onChange(found)
  }
  return (
    <div className="repere-date">
      <div className="repere-date__line">
        <input
          id={id}
          className="repere-input"
          type="text"
          autoComplete="off"
          placeholder={withTime ? 'jj/mm/aaaa hh:mm' : 'jj/mm/aaaa'}
          value={text}
          readOnly={isLocked}
          required={isRequired}
          aria-invalid={isWrong}
          aria-describedby={[isWrong ? faultId : null, describedBy].filter(Boolean).join(' ') || undefined}
          onFocus={() => setLeft(false)}
          onBlur={() => setLeft(true)}
          onChange={({ target }) => write(target.value)}
        />
        {!isLocked && (
          <>
            <button type="button" onClick={() => picker.current?.showPicker()}>
              <CalendarDays size={16} aria-hidden />
              <span className="repere-hidden">{`${label} : choisir dans un calendrier`}</span>
            </button>
            <input
              ref={picker}
              className="repere-date__picker"
              type={withTime ? 'datetime-local' : 'date'}
              tabIndex={-1}
              aria-hidden="true"
              value={pickerValue(text, withTime)}
              onChange={({ target }) => write(ofPicker(target.value))}
            />
          </>
        )}
      </div>
      <p id={faultId} aria-live="polite" className="repere-fault">
        {isWrong ? DATE_WORDS[withTime ? 'time' : 'day'] : ''}
      </p>
    </div>
  )
}

/** `28/11/2026 14:30` as the calendar of the browser holds it: `2026-11-28T14:30`; '' when it cannot be read. */
function pickerValue(text: string, withTime: boolean): string {
  const read = readTypedDate(text, withTime)
  if (!read) return ''
  const [date = '', time] = typedDate(read, withTime).split(' ')
  return [date.split('/').reverse().join('-'), time].filter(Boolean).join('T')
}

function ofPicker(picked: string): string {
  const [date = '', time] = picked.split('T')
  return [date.split('-').reverse().join('/'), time].filter(Boolean).join(' ')
}
