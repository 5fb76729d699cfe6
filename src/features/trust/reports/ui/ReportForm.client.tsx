'use client'

import { useActionState } from 'react'
import type { PersonalDataKind } from '@/domain/report/screenPersonalData'
import { FAULTS_ID } from '@/ui/FAULTS_ID'
import { type ReportFormState, sendReport } from '../write/sendReport'

type Choice = { code: string; label: string }
/** The texts of the form, given by the server so that no catalogue travels to the browser. */
export type ReportFormWords = {
  section: string
  choose: string
  reason: string
  text: string
  hint: string
  submit: string
  faults: Record<string, string>
  kinds: Record<PersonalDataKind, string>
}
type Props = {
  number: string
  section: string
  sections: readonly Choice[]
  reasons: readonly Choice[]
  words: ReportFormWords
}

/** A closed reason and a few words on a section; works without script. What is refused comes back as it was typed. */
export function ReportForm({ number, section, sections, reasons, words }: Props) {
  const start: ReportFormState = {
    fault: null,
    found: [],
    typed: { section, reason: '', text: '' },
    attempt: 0,
  }
  const [{ fault, found, typed, attempt }, send, isSending] = useActionState(sendReport, start)
  const isRefused = fault === 'personal'
  const isText = isRefused || fault === 'tooLong'
  const missing = (value: string) =>
    fault === 'invalid' && value === '' ? { 'aria-invalid': true, 'aria-describedby': FAULTS_ID } : {}
  return (
    <form action={send} key={attempt} className="grid gap-6">
      <input type="hidden" name="number" value={number} />
      {fault && (
        <div className="notice late" role="alert" id={FAULTS_ID} tabIndex={-1} ref={focus}>
          <div>
            <p>{words.faults[fault]}</p>
            {isRefused && (
              <ul>
                {found.map(({ kind, found: said }) => (
                  <li key={`${kind} ${said}`}>
                    {words.kinds[kind]} <strong>{said}</strong>
                  </li>
                ))}
              </ul>
            )}
          </div>
        </div>
      )}
      <div className="field">
        <label htmlFor="section">{words.section}</label>
        <select
          id="section"
          name="section"
          className="input"
          defaultValue={typed.section}
          required
          {...missing(typed.section)}
        >
          <option value="">{words.choose}</option>
          {sections.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <fieldset>
        <legend className="label">{words.reason}</legend>
        {reasons.map(({ code, label }) => (
          <label key={code} className="flex min-h-[44px] items-center gap-3">
            <input
              type="radio"
              name="reason"
              value={code}
              required
              defaultChecked={typed.reason === code}
              {...missing(typed.reason)}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor="text">{words.text}</label>
        <p id="text-hint" className="hint">
          {words.hint}
        </p>
        <textarea
          id="text"
          name="text"
          rows={4}
          className="input"
          defaultValue={typed.text}
          aria-invalid={isText}
          aria-describedby={isText ? `${FAULTS_ID} text-hint` : 'text-hint'}
        />
      </div>
      <div className="actions">
        <button type="submit" className="btn" disabled={isSending}>
          {words.submit}
        </button>
      </div>
    </form>
  )
}

/** The answer comes without a new page: the focus is put where the browser would. */
const focus = (refusal: HTMLElement | null) => refusal?.focus()
