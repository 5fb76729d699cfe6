import { askWorker } from './askWorker'
import { element } from './element'
import { button, paragraph, show } from './frame'
import { sheetBlocks } from './sheetBlocks'
import { callLink } from './sheetLines'
import type { Visit } from './visits'
import { dayWords, words } from './words'

type Go = (visit: Visit) => void

/** A sheet with the amounts of the day. */
export async function sheetScreen(number: string, go: Go): Promise<void> {
  const view = await askWorker('sheet', number)
  if (!view) {
    show(
      words('missing'),
      paragraph(words('missingText')),
      button('home', () => go({ to: 'home' }), 'btn quiet'),
    )
    return
  }
  const { sheet, day, planNumber, line } = view
  const open = (to: string) => go({ to: 'sheet', number: to })
  const meta = [
    planNumber && words('plan', { number: planNumber }),
    words('sheetNumber', { number: sheet.number }),
    ...sheet.acronyms,
    sheet.verifiedAt && words('verified', { day: dayWords(sheet.verifiedAt) }),
    day && words('amountsOf', { day: dayWords(`${day}T12:00:00Z`) }),
  ].filter((text): text is string => Boolean(text))
  const hasEnded = sheet.validUntil !== null && Date.parse(sheet.validUntil) < Date.now()
  show(
    sheet.title,
    line.length > 0 && crumbs(line, go),
    element('p', { class: 'small dim' }, meta.join(' · ')),
    hasEnded && sheet.validUntil && paragraph(words('ended', { day: dayWords(sheet.validUntil) }), 'notice'),
    sheet.lead && paragraph(sheet.lead, 'lead'),
    sheet.keeper &&
      element(
        'p',
        {},
        `${words('offeredBy')} `,
        element(
          'button',
          { type: 'button', class: 'link', onclick: () => open(sheet.keeper?.number ?? '') },
          sheet.keeper.name,
        ),
      ),
    sheet.phones.length > 0 &&
      element(
        'section',
        { 'aria-labelledby': 'telephones' },
        element('h2', { id: 'telephones' }, words('phones')),
        element(
          'ul',
          { class: 'rows' },
          ...sheet.phones.map((phone) =>
            element(
              'li',
              {},
              callLink(sheet.title, phone),
              element('span', { class: 'small dim' }, phone.label),
            ),
          ),
        ),
      ),
    sheet.facts.length > 0 &&
      element(
        'dl',
        { class: 'facts' },
        ...sheet.facts.flatMap(({ label, text }) => [
          element('dt', {}, label),
          element('dd', { class: 'pre' }, text),
        ]),
      ),
    ...sheet.parts.map(({ title, blocks }) =>
      element('section', {}, title && element('h2', {}, title), ...sheetBlocks(blocks, open)),
    ),
    element(
      'p',
      { class: 'actions' },
      button('report', () => go({ to: 'report', number: sheet.number, title: sheet.title }), 'btn quiet'),
    ),
  )
}

export function crumbs(line: readonly { id: string; label: string }[], go: Go): HTMLElement {
  const step = (label: string, id: string | null) =>
    element(
      'li',
      {},
      element('button', { type: 'button', class: 'link', onclick: () => go({ to: 'chapter', id }) }, label),
    )
  return element(
    'nav',
    { 'aria-label': words('crumbs'), class: 'crumbs' },
    element('ol', {}, step(words('guide'), null), ...line.map(({ id, label }) => step(label, id))),
  )
}
