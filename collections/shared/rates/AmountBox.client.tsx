'use client'

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { ProposalList } from '../ProposalList.client'
import { type AmountChoice, askAmounts } from './askAmounts'
import './AmountBox.css'

type Props = {
  /** Which rates are proposed: whole scales, or those that give one figure. */
  scales?: boolean
  onChoose: (choice: AmountChoice) => void
  onLeave?: () => void
}

const WAIT = 150

/** Finds a rate by its words: a box and what it proposes, each with what it gives today. The keyboard acts on the box. */
export function AmountBox({ scales = false, onChoose, onLeave }: Props) {
  const id = useId()
  const box = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [choices, setChoices] = useState<AmountChoice[] | null>(null)
  const [at, setAt] = useState(0)

  useEffect(() => box.current?.focus(), [])
  useEffect(() => {
    let isStale = false
    const wait = setTimeout(async () => {
      const found = (await askAmounts(text)).filter(({ isScale }) => isScale === scales)
      if (isStale) return
      setChoices(found)
      setAt(0)
    }, WAIT)
    return () => {
      isStale = true
      clearTimeout(wait)
    }
  }, [text, scales])

  const onKeyDown = (event: KeyboardEvent) => {
    if (['Enter', 'Escape', 'ArrowDown', 'ArrowUp'].includes(event.key)) event.preventDefault()
    const choice = choices?.[at]
    if (event.key === 'Enter' && choice) onChoose(choice)
    if (event.key === 'Escape') onLeave?.()
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, (choices?.length ?? 1) - 1))
    if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
  }
  return (
    <div className="repere-amounts">
      <input
        ref={box}
        id={id}
        className="repere-input"
        type="text"
        role="combobox"
        autoComplete="off"
        aria-label="Chercher un montant par son nom"
        placeholder="RSA, allocation de soutien…"
        value={text}
        aria-expanded={choices !== null}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={choices?.[at] ? `${id}-${at}` : undefined}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={onKeyDown}
      />
      <ProposalList id={id} label="Montants proposés" choices={choices} at={at} onChoose={onChoose}>
        {({ label, today }) => (
          <>
            <span>{label}</span> <strong>{today}</strong>
          </>
        )}
      </ProposalList>
      <p aria-live="polite">{choices?.length === 0 ? 'Aucun barème publié de ce nom.' : ''}</p>
    </div>
  )
}
