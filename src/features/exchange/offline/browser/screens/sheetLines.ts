import type { SheetLine } from '../vault/Contents'
import { element } from './element'
import { words } from './words'

/** Sheets as lines: title, what it is, whom to call. */
export function sheetLines(lines: readonly SheetLine[], open: (number: string) => void): HTMLElement {
  return element(
    'ul',
    { class: 'rows' },
    ...lines.map(({ number, title, kind, keeper, phone }) =>
      element(
        'li',
        {},
        element('button', { type: 'button', class: 'link', onclick: () => open(number) }, title),
        element(
          'span',
          { class: 'small dim' },
          [words(`kind.${kind}`), number, keeper].filter(Boolean).join(' · '),
        ),
        phone && callLink(title, phone),
      ),
    ),
  )
}

/** A number that calls. */
export const callLink = (name: string, { number, href }: { number: string; href: string }): HTMLElement =>
  element('a', { class: 'call num', href, 'aria-label': words('call', { name, phone: number }) }, number)
