/** `mso-list:l0 level2 lfo1`: which list of the text, and how deep. */
const PLACE = /mso-list:\s*(l\d+)\s+level(\d+)/i
const MARK = /mso-list:\s*ignore/i
/** `1.`, `a)`, `(iv)`: a bullet is any other mark. */
const NUMBER = /^\(?(\d{1,3}|[a-z]{1,4})[.)]/i

type Item = { list: string; level: number; isNumbered: boolean }

/** Word writes its lists as paragraphs with a drawn mark: makes them lists again, nested as their levels say. */
export function wordLists(body: HTMLElement): void {
  const open: { level: number; list: HTMLElement }[] = []
  let last: { element: Element; list: string } | null = null
  for (const paragraph of [...body.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6')]) {
    const item = itemOf(paragraph)
    if (!item) continue
    const follows = last?.list === item.list && isNext(last.element, paragraph)
    if (!follows) open.length = 0
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > item.level) open.pop()
    if ((open.at(-1)?.level ?? 0) < item.level) {
      const list = body.ownerDocument.createElement(item.isNumbered ? 'ol' : 'ul')
      const within = open.at(-1)?.list.lastElementChild
      if (within) within.append(list)
      else paragraph.before(list)
      open.push({ level: item.level, list })
    }
    const line = body.ownerDocument.createElement('li')
    line.append(...paragraph.childNodes)
    open.at(-1)?.list.append(line)
    paragraph.remove()
    const [root] = open
    if (root) last = { element: root.list, list: item.list }
  }
}

/** What the style of a paragraph says of its place in a list, its mark taken away; `null` outside lists. */
function itemOf(paragraph: HTMLElement): Item | null {
  const place = PLACE.exec(paragraph.getAttribute('style') ?? '')
  if (!place?.[1]) return null
  const mark = [...paragraph.querySelectorAll('[style]')].find((one) =>
    MARK.test(one.getAttribute('style') ?? ''),
  )
  const isNumbered = NUMBER.test(mark?.textContent?.trim() ?? '')
  mark?.remove()
  return { list: place[1], level: Number(place[2]), isNumbered }
}

const isNext = (before: Element, after: Element): boolean => before.nextElementSibling === after
