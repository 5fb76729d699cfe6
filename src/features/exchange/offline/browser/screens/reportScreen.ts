import { REPORT_REASONS } from '@/domain/report/closedLists'
import { screenPersonalData } from '@/domain/report/screenPersonalData'
import { askWorker } from './askWorker'
import { element } from './element'
import { faultWords } from './faultWords'
import { alarm, paragraph, show } from './frame'
import type { Visit } from './visits'
import { words } from './words'

const LONGEST = 500
const WHOLE_SHEET = 'fiche'

/** Writes what is wrong with a sheet, to be sent when there is a session again. */
export function reportScreen(sheet: { number: string; title: string }, go: (visit: Visit) => void): void {
  const faults = element('div')
  const reason = element(
    'select',
    { id: 'motif', required: true },
    element('option', { value: '' }),
    ...REPORT_REASONS.map(({ code, label }) => element('option', { value: code }, label)),
  )
  const text = element('textarea', {
    id: 'precision',
    rows: '4',
    maxlength: String(LONGEST),
    autocomplete: 'off',
    // A browser may send what it spells.
    spellcheck: 'false',
    'aria-describedby': 'precision-aide',
  })
  const keep = async () => {
    const fault = faultOf(reason.value, text.value)
    if (fault) {
      faults.replaceChildren(alarm(fault))
      return
    }
    const report = {
      draft: crypto.randomUUID(),
      number: sheet.number,
      section: WHOLE_SHEET,
      reason: reason.value,
      text: text.value.trim(),
    }
    await askWorker('keepReport', report)
    show(
      words('report'),
      element('p', { class: 'notice', role: 'status' }, words('reportKept')),
      backTo(sheet.number, go),
    )
  }
  const form = element(
    'form',
    {
      novalidate: true,
      autocomplete: 'off',
      onsubmit: (event) => {
        event.preventDefault()
        keep().catch((error: unknown) => faults.replaceChildren(alarm(faultWords(error))))
      },
    },
    faults,
    element('div', { class: 'field' }, element('label', { for: 'motif' }, words('reportReason')), reason),
    element(
      'div',
      { class: 'field' },
      element('label', { for: 'precision' }, words('reportText')),
      text,
      element('p', { id: 'precision-aide', class: 'small dim' }, words('reportHint')),
    ),
    element(
      'p',
      { class: 'actions' },
      element('button', { type: 'submit', class: 'btn' }, words('reportSend')),
    ),
  )
  show(words('report'), paragraph(`${sheet.title} (${sheet.number})`), form, backTo(sheet.number, go))
}

const backTo = (number: string, go: (visit: Visit) => void): HTMLElement =>
  element(
    'p',
    {},
    element(
      'button',
      { type: 'button', class: 'link', onclick: () => go({ to: 'sheet', number }) },
      words('back'),
    ),
  )

function faultOf(reason: string, text: string): string | null {
  if (reason === '') return words('reportMissing')
  if (text.length > LONGEST) return words('reportLong')
  const [found] = screenPersonalData(text)
  return found ? words('reportPersonal', { found: found.found }) : null
}
