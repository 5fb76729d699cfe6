import type { OfflineKind } from '@/domain/offline/OfflineSheet'
import { askWorker } from './askWorker'
import { element } from './element'
import { button, paragraph, say, show } from './frame'
import { sheetLines } from './sheetLines'
import { crumbs } from './sheetScreen'
import { amend, type Visit } from './visits'
import { counted, words } from './words'

type Go = (visit: Visit) => void

/** The way in: search as one types, and what the copy holds. */
export async function homeScreen(go: Go): Promise<void> {
  const { counts } = await askWorker('counts')
  const entry = (visit: Visit, title: string, count: number) =>
    element(
      'li',
      {},
      element('button', { type: 'button', class: 'link', onclick: () => go(visit) }, title),
      element('span', { class: 'small dim num' }, counted('countSheetsOne', 'countSheets', count)),
    )
  show(
    words('name'),
    searchBox('', (typed) => typed !== '' && go({ to: 'search', typed })),
    element(
      'ul',
      { class: 'rows' },
      entry({ to: 'chapter', id: null }, words('guide'), counts.article),
      entry({ to: 'schemes' }, words('schemes'), counts.scheme),
      entry({ to: 'directory' }, words('directory'), counts.organisation + counts.service),
    ),
  )
}

/** What is found as one types. */
export async function searchScreen(typed: string, go: Go): Promise<void> {
  const results = element('div', { id: 'resultats' })
  let asked = 0
  const find = async (text: string) => {
    asked += 1
    const own = asked
    amend({ to: 'search', typed: text })
    const { lines, total } = await askWorker('search', text)
    // An answer that comes after that of a later question is none.
    if (own !== asked) return
    results.replaceChildren(
      ...(total === 0 ? [] : [sheetLines(lines, (number) => go({ to: 'sheet', number }))]),
    )
    say(foundWords(total, lines.length))
  }
  const box = searchBox(typed, (text) => void find(text))
  show(words('search'), box, results)
  const field = box.querySelector('input')
  field?.focus()
  field?.setSelectionRange(typed.length, typed.length)
  await find(typed)
}

function foundWords(total: number, shown: number): string {
  if (total === 0) return words('foundNone')
  return total > shown ? words('foundFirst', { count: total, shown }) : counted('foundOne', 'found', total)
}

function searchBox(typed: string, type: (text: string) => void): HTMLElement {
  const field = element('input', {
    id: 'mots',
    type: 'search',
    class: 'input',
    autocomplete: 'off',
    // A browser may send what it spells.
    spellcheck: 'false',
    maxlength: '200',
    'aria-describedby': 'mots-aide',
    oninput: () => type(field.value.trim()),
  })
  field.value = typed
  return element(
    'search',
    { class: 'field' },
    element('label', { for: 'mots' }, words('search')),
    field,
    element('p', { id: 'mots-aide', class: 'small dim' }, words('searchHint')),
  )
}

/** A chapter of the guide, its top for `null`. */
export async function chapterScreen(id: string | null, go: Go): Promise<void> {
  const view = await askWorker('chapter', id)
  const isEmpty = view.chapters.length + view.sheets.length === 0
  const row = (visit: Visit, planNumber: string, title: string, count: string) =>
    element(
      'li',
      {},
      element(
        'button',
        { type: 'button', class: 'link', onclick: () => go(visit) },
        `${planNumber} ${title}`.trim(),
      ),
      element('span', { class: 'small dim num' }, count),
    )
  show(
    view.title || words('guide'),
    id !== null && crumbs(view.line, go),
    isEmpty
      ? paragraph(words('guideEmpty'))
      : element(
          'ul',
          { class: 'rows' },
          ...view.chapters.map((chapter) =>
            row(
              { to: 'chapter', id: chapter.id },
              chapter.planNumber,
              chapter.title,
              counted('countSheetsOne', 'countSheets', chapter.count),
            ),
          ),
          ...view.sheets.map(({ number, planNumber, title }) =>
            row({ to: 'sheet', number }, planNumber, title, number),
          ),
        ),
  )
}

/** Sheets of some kinds by title, a hundred more at each press. */
export async function listScreen(title: string, kinds: OfflineKind[], go: Go): Promise<void> {
  const lists = element('div')
  const foot = element('p', { class: 'actions' })
  let shown = 0
  const more = async () => {
    const { lines, total, more: isMore } = await askWorker('list', { kinds, from: shown })
    shown += lines.length
    lists.append(
      total === 0
        ? paragraph(words('listEmpty'))
        : sheetLines(lines, (number) => go({ to: 'sheet', number })),
    )
    foot.replaceChildren(...(isMore ? [button('more', () => void more(), 'btn quiet')] : []))
  }
  show(title, lists, foot)
  await more()
}
