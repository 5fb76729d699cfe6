import type { OfflineBlock, OfflineRun } from '@/domain/offline/OfflineSheet'
import { element } from './element'
import { words } from './words'

type Open = (number: string) => void

/** The pieces of a text as elements; links to other sheets open them from the copy. */
export const sheetBlocks = (blocks: readonly OfflineBlock[], open: Open): HTMLElement[] =>
  blocks.map((block) => blockElement(block, open))

function blockElement(block: OfflineBlock, open: Open): HTMLElement {
  switch (block.is) {
    case 'title':
      return element(block.level > 2 ? 'h4' : 'h3', {}, block.text)
    case 'text':
      return element('p', { class: 'pre' }, ...runs(block.runs, open))
    case 'list':
      return element(
        block.ordered ? 'ol' : 'ul',
        { class: 'bullets' },
        ...block.items.map((item) =>
          element('li', {}, ...runs(item.runs, open), ...sheetBlocks(item.inside, open)),
        ),
      )
    case 'table':
      return table(block)
    case 'frame':
      return element(
        'div',
        { class: 'frame', role: 'note' },
        element('p', {}, element('strong', {}, block.label)),
        ...sheetBlocks(block.blocks, open),
      )
    // The worker has made a table of it.
    case 'scale':
      return element('p')
  }
}

function table({ rows, hasHead }: Extract<OfflineBlock, { is: 'table' }>): HTMLElement {
  const row = (cells: readonly string[], tag: 'td' | 'th') =>
    element('tr', {}, ...cells.map((cell) => element(tag, tag === 'th' ? { scope: 'col' } : {}, cell)))
  const [first = [], ...others] = rows
  const made = hasHead
    ? [
        element('thead', {}, row(first, 'th')),
        element('tbody', {}, ...others.map((cells) => row(cells, 'td'))),
      ]
    : [element('tbody', {}, ...rows.map((cells) => row(cells, 'td')))]
  return element('div', { class: 'wide', tabindex: '0', role: 'group' }, element('table', {}, ...made))
}

function runs(list: readonly OfflineRun[], open: Open): (Node | string)[] {
  return list.map((run) => {
    if (typeof run === 'string') return run
    const { to, href, text } = run
    if (to) return element('button', { type: 'button', class: 'link', onclick: () => open(to) }, text)
    if (href)
      return element(
        'span',
        {},
        element('a', { href, rel: 'noreferrer' }, text),
        ' ',
        element('small', {}, words('needsNetwork')),
      )
    return element('strong', {}, text)
  })
}
