import { Parser } from 'htmlparser2'
import { HtmlWriter } from './HtmlWriter'
import { hasBlocks, isHtmlName } from './htmlTags'

const UNREAD = new Set('script style template title svg iframe object xml select textarea'.split(' '))
const STRUCK = new Set(['del', 's', 'strike'])

/**
 * The text of a piece of HTML, entities written out once: blocks stand apart, items start with `• ` (`◦ ` inside, or their number),
 * a row of a table is a line whose cells ` | ` parts, links tell their address. What is struck through, hidden, a script or a comment
 * is left out; what looks like an unknown tag is text.
 */
export function htmlText(html: string): string {
  const writer = new HtmlWriter(hasBlocks(html))
  /** Of each open tag, whether it and what it holds are left out. */
  const open: boolean[] = []
  let left = 0
  const rawTag = () => html.slice(parser.startIndex, parser.endIndex + 1)
  const parser = new Parser({
    onopentag(name, attributes, isImplied) {
      const isLeft = UNREAD.has(name) || STRUCK.has(name) || isHidden(attributes)
      open.push(isLeft)
      if (isLeft) left += 1
      if (left > 0) return
      if (isHtmlName(name)) writer.open(name, attributes)
      else if (!isImplied) writer.text(rawTag())
    },
    ontext(text) {
      if (left === 0) writer.text(text)
    },
    onclosetag(name, isImplied) {
      const wasRead = left === 0
      if (open.pop()) left -= 1
      if (!wasRead) return
      if (isHtmlName(name)) writer.close(name)
      else if (!isImplied) writer.text(rawTag())
    },
  })
  parser.end(html)
  return writer.finish()
}

const isHidden = ({ hidden, style = '' }: Readonly<Record<string, string>>) =>
  hidden !== undefined || /display:\s*none|mso-hide:\s*all/i.test(style)
