'use client'

import { useState } from 'react'
import { hoursWords } from '@/domain/hours/hoursWords'
import { hoursOfWeeks } from '@/domain/sheetEditing/filledWeeks'
import { Fault } from './Fault'
import type { HoursFoldProps } from './HoursFoldProps'
import { HoursWeek } from './HoursWeek.client'
import { faultAt } from './inputWords'
import { typedWeek } from './typedWeek'

const PARITIES = ['even', 'odd'] as const

/** What changes one week in two, folded: its line says what is already there. */
export function HoursParity({ name, weeks, faults, isLive, words }: HoursFoldProps) {
  const [even, setEven] = useState(() => typedWeek(weeks.even))
  const [odd, setOdd] = useState(() => typedWeek(weeks.odd))
  const held = { even: { week: even, set: setEven }, odd: { week: odd, set: setOdd } }
  const isWrong = PARITIES.some((parity) =>
    faults.some(({ path }) => `${path}.`.startsWith(`${name}.${parity}.`)),
  )
  const told = isWrong
    ? []
    : hoursWords(hoursOfWeeks({ ...weeks, usual: {}, months: [], school: {}, periods: [] }))
  return (
    <details className="edit-fold" open={isWrong}>
      <summary>{[words.parity, told.join(' · ')].filter(Boolean).join('\u00a0: ')}</summary>
      <p className="hint">{words.parityHint}</p>
      {PARITIES.map((parity) => (
        <section key={parity} id={`${name}.${parity}`} tabIndex={-1} aria-label={words[parity]}>
          <h2>{words[parity]}</h2>
          <Fault name={`${name}.${parity}`} fault={faultAt(faults, `${name}.${parity}`)} />
          <HoursWeek
            name={`${name}.${parity}`}
            label={words[parity]}
            week={held[parity].week}
            onChange={held[parity].set}
            faults={faults}
            isLive={isLive}
            words={words}
          />
        </section>
      ))}
    </details>
  )
}
