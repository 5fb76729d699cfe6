import { element } from './element'
import { type Word, words } from './words'

const main = () => document.querySelector('main') ?? document.body

/** Shows a screen in place of the one before and brings the reader to its title. */
export function show(title: string, ...content: (Node | string | null | undefined | false)[]): void {
  const heading = element('h1', { tabindex: '-1' }, title)
  main().replaceChildren(heading, ...content.filter((piece): piece is Node | string => Boolean(piece)))
  heading.focus({ preventScroll: true })
  window.scrollTo(0, 0)
}

/** Says something without moving the reader: an update, a success, a fault. */
export function say(text: string): void {
  const status = document.querySelector('#etat')
  if (status) status.textContent = text
}

export const paragraph = (text: string, kind = ''): HTMLElement =>
  element('p', kind ? { class: kind } : {}, text)

/** A box that says what went wrong, read out at once. */
export const alarm = (text: string): HTMLElement =>
  element('div', { class: 'notice alarm', role: 'alert' }, element('p', {}, text))

export const button = (word: Word, press: () => void, kind = 'btn'): HTMLButtonElement =>
  element('button', { type: 'button', class: kind, onclick: press }, words(word))

export const linkButton = (word: Word, href: string, kind = 'btn quiet'): HTMLElement =>
  element('a', { class: kind, href }, words(word))

/** A button of the bar, which says when one is there. */
export function barButton(word: Word, to: string, press: () => void): HTMLButtonElement {
  const made = button(word, press, 'btn bare')
  made.dataset.to = to
  return made
}

/** Says in the bar where the reader is; `null` for a screen that it does not lead to. */
export function markBar(to: string | null): void {
  for (const each of document.querySelectorAll<HTMLElement>('#barre [data-to]'))
    if (each.dataset.to === to) each.setAttribute('aria-current', 'page')
    else each.removeAttribute('aria-current')
}

/** The bar of the open copy, or none. */
export function showBar(bar: HTMLElement | null): void {
  document.querySelector('#barre')?.replaceChildren(...(bar ? [bar] : []))
}
