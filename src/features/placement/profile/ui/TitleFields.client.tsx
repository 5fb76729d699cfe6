'use client'

import { useState } from 'react'
import type { LegalTitle } from '@/domain/placement/closedLists'
import { lastMoment, legalDeadline } from '@/domain/placement/profile/legalDeadline'
import { FieldFault } from '@/ui/FieldFault'
import { frenchDay } from '@/ui/frenchDay'

type Props = {
  options: readonly { code: LegalTitle; label: string }[]
  title: string
  start: string
  latest: string
  fault: string | undefined
  words: { title: string; choose: string; start: string; deadline: string }
}

/** The legal title and its first day; the deadline that follows is told as they are chosen. Without script it is told once saved. */
export function TitleFields({ options, title, start, latest, fault, words }: Props) {
  const [said, setSaid] = useState({ title, start })
  const chosen = options.find(({ code }) => code === said.title)?.code ?? null
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(said.start)
  const deadline = isDay ? legalDeadline(chosen, said.start) : null
  return (
    <>
      <div className="field">
        <label htmlFor="legalTitle">{words.title}</label>
        <select
          id="legalTitle"
          name="legalTitle"
          defaultValue={title}
          onChange={(event) => setSaid({ ...said, title: event.target.value })}
        >
          <option value="">{words.choose}</option>
          {options.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="legalStart">{words.start}</label>
        <input
          id="legalStart"
          name="legalStart"
          type="date"
          max={latest}
          defaultValue={start}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? 'legalStart-fault' : 'legalStart-deadline'}
          onChange={(event) => setSaid({ ...said, start: event.target.value })}
        />
        <FieldFault id="legalStart-fault" message={fault} />
        <output id="legalStart-deadline" className="hint" htmlFor="legalTitle legalStart">
          {deadline && words.deadline.replace('{day}', frenchDay(lastMoment(deadline)))}
        </output>
      </div>
    </>
  )
}
