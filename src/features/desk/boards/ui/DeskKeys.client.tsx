'use client'

import { useEffect, useLayoutEffect, useRef, useState } from 'react'

export type KeyWords = {
  title: string
  open: string
  close: string
  enabled: string
  hint: string
  notHere: string
  keys: { key: string; does: string }[]
}

type Props = {
  words: KeyWords
  mayVerify: boolean
  /** One letter each. */
  presses?: string
}

const LINE = '[data-line]'
const STORED = 'repere.raccourcis'
const TYPED = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]'

/**
 * The keys of a list: `j` and `k` go from line to line, `o` opens, `v` confirms the line, `?` tells them; those of `presses` press the
 * button that says it is theirs (`data-key`). None answers while one types or holds another key, and all of them are turned off for this
 * browser where one wants.
 */
export function DeskKeys({ words, mayVerify, presses = '' }: Props) {
  // `null` until the browser is asked: the button makes no sense before.
  const [isOn, setOn] = useState<boolean | null>(null)
  const [said, setSaid] = useState('')
  const help = useRef<HTMLDialogElement>(null)
  const isKnown = isOn !== null

  useEffect(() => setOn(read() !== 'off'), [])

  // Before the button is painted: once it is seen, no key is lost.
  useLayoutEffect(() => {
    if (!isOn) return
    const acts: Record<string, () => void> = {
      j: () => step(1),
      k: () => step(-1),
      o: () => current()?.querySelector<HTMLElement>('[data-open]')?.click(),
      v: () => setSaid(mayVerify && verify(current()) ? '' : words.notHere),
      '?': () => help.current?.showModal(),
    }
    for (const key of presses) acts[key] = () => setSaid(press(key) ? '' : words.notHere)
    const onKey = (event: KeyboardEvent) => {
      const act = acts[event.key]
      if (!act || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      if (help.current?.open || isTyping(event.target)) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isOn, mayVerify, presses, words])

  // After the keys are listened to: one pressed as soon as the line has the focus is heard.
  useEffect(() => {
    const asked = window.location.hash.startsWith('#ligne-') ? window.location.hash.slice(1) : null
    if (isKnown && asked) focusLine(document.getElementById(asked))
  }, [isKnown])

  if (isOn === null) return null
  const turn = (on: boolean) => {
    write(on ? 'on' : 'off')
    setOn(on)
  }
  return (
    <div className="desk-keys no-print">
      <button type="button" className="btn bare" onClick={() => help.current?.showModal()}>
        {words.open} <kbd>?</kbd>
      </button>
      <span role="status" className="small">
        {said}
      </span>
      <dialog ref={help} className="keys-help" aria-labelledby="raccourcis">
        <h2 id="raccourcis">{words.title}</h2>
        <dl>
          {words.keys.map(({ key, does }) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <p className="small dim">{words.hint}</p>
        <label>
          <input type="checkbox" checked={isOn} onChange={({ target }) => turn(target.checked)} />{' '}
          {words.enabled}
        </label>
        <button type="button" className="btn" onClick={() => help.current?.close()}>
          {words.close}
        </button>
      </dialog>
    </div>
  )
}

const lines = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(LINE)]
const current = (): HTMLElement | null => document.activeElement?.closest<HTMLElement>(LINE) ?? null
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(TYPED) !== null

function focusLine(line: HTMLElement | null | undefined): void {
  const target = line?.querySelector<HTMLElement>('[data-open]') ?? line?.querySelector('input')
  target?.focus()
  line?.scrollIntoView({ block: 'nearest' })
}

/** From no line, down goes to the first one and up to the last. */
function step(by: 1 | -1): void {
  const [all, here] = [lines(), current()]
  const at = here ? all.indexOf(here) : by > 0 ? -1 : all.length
  focusLine(all[Math.min(all.length - 1, Math.max(0, at + by))])
}

/** Presses the button of a key; whether there is one. */
function press(key: string): boolean {
  const button = document.querySelector<HTMLElement>(`[data-key="${key}"]`)
  button?.click()
  return button !== null
}

/** Confirms this line alone, as its box and the button would; whether there was a line to confirm. */
function verify(line: HTMLElement | null): boolean {
  const box = line?.querySelector<HTMLInputElement>('input[name=sheet]')
  const button = box?.form?.querySelector<HTMLButtonElement>('button[value=verify]')
  if (!box || !button) return false
  for (const other of box.form?.querySelectorAll<HTMLInputElement>('input[name=sheet]') ?? [])
    other.checked = other === box
  button.click()
  return true
}

/** A browser that keeps nothing has the keys. */
function read(): string | null {
  try {
    return window.localStorage.getItem(STORED)
  } catch {
    return null
  }
}

function write(value: string): void {
  try {
    window.localStorage.setItem(STORED, value)
  } catch {
    // Nothing is kept: they are off until the page is left.
  }
}
