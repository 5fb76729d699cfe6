import { Parser } from 'htmlparser2'
import { withAddress } from './withAddress'

const BLOCKS = new Set('p div section article ul ol table tr h1 h2 h3 h4 h5 h6 blockquote'.split(' '))
const UNREAD = new Set(['script', 'style'])

/** The text of a piece of HTML, entities written out: blocks stand apart, items start with `• `, links tell their address. */
export function htmlText(html: string): string {
  const parts: string[] = []
  const links: { url: string | undefined; at: number }[] = []
  let unread = 0
  const parser = new Parser({
    onopentag(name, { href }) {
      if (name === 'br') parts.push('\n')
      else if (name === 'li') parts.push('\n• ')
      else if (BLOCKS.has(name)) parts.push('\n\n')
      else if (name === 'a')
        links.push({ url: /^https?:/i.test(href ?? '') ? href : undefined, at: parts.length })
      else if (UNREAD.has(name)) unread += 1
    },
    ontext(text) {
      if (unread === 0) parts.push(text.replaceAll(/(?<!\s)\s*\n\s*/g, ' '))
    },
    onclosetag(name) {
      if (BLOCKS.has(name)) parts.push('\n\n')
      else if (UNREAD.has(name)) unread -= 1
      if (name !== 'a') return
      const { url, at } = links.pop() ?? {}
      if (url) parts.push(withAddress(url, parts.splice(at ?? 0).join('')))
    },
  })
  parser.end(html)
  return parts.join('')
}
