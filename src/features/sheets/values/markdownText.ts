import MarkdownIt, { type Token } from 'markdown-it'
import { withAddress } from './withAddress'

/** What producers do not mean by these signs stays as it is typed: a plain text must come out as it went in. */
const TAKEN_AS_TEXT = [
  ...['code', 'fence', 'html_block', 'lheading', 'reference'],
  ...['autolink', 'entity', 'escape', 'html_inline'],
]

const markdown = new MarkdownIt('commonmark').disable(TAKEN_AS_TEXT)
markdown.normalizeLink = (url) => url
markdown.validateLink = () => true
/** One asterisk within a word is no emphasis: `étudiant*e*s`. */
markdown.inline.State = class extends markdown.inline.State {
  override scanDelims(start: number, canSplitWord: boolean) {
    return super.scanDelims(start, canSplitWord && this.src[start + 1] === '*')
  }
}

/** The text of Markdown without its signs: blocks stand apart, items start with `• `, links tell their address, pictures go. */
export function markdownText(text: string): string {
  let [written, marks, end] = ['', '', 0]
  for (const { type, level, info, markup, map, children } of markdown.parse(evenLines(text), {})) {
    if (type === 'list_item_open') marks += info === '' ? '• ' : `${info}${markup} `
    // A dash with nothing behind it is no item.
    else if (type === 'list_item_close' && marks !== '')
      [written, marks] = [`${written}\n${marks.replace(/• $/, markup)}`, '']
    // Within an item, « > 500 € » is an amount.
    else if (type === 'blockquote_open' && level > 0) marks += '> '
    else if (type === 'heading_open' || type === 'heading_close') written += '\n\n'
    else if (map && (type === 'inline' || type === 'hr')) {
      written += `${map[0] > end ? '\n\n' : '\n'}${marks}${children ? inlineText(children) : markup}`
      ;[marks, end] = ['', map[1]]
    }
  }
  return written
}

/** Indents say nothing here, and a bullet may be followed by a no-break space. */
function evenLines(text: string): string {
  return text.replaceAll(/^[^\S\r\n\u2028\u2029]*([-*+•])[^\S\n]+/gm, '$1 ').replaceAll(/^[ \t]+/gm, '')
}

function inlineText(tokens: readonly Token[]): string {
  const parts: string[] = []
  const links: { url: string; at: number }[] = []
  for (const token of tokens) {
    if (token.type === 'text' || token.type === 'code_inline') parts.push(token.content)
    else if (token.type === 'softbreak' || token.type === 'hardbreak') parts.push('\n')
    else if (token.type === 'link_open') links.push({ url: String(token.attrGet('href')), at: parts.length })
    else if (token.type === 'link_close') {
      const { url, at } = links.pop() ?? { url: '', at: 0 }
      const label = parts.splice(at).join('')
      parts.push(/^https?:/.test(url) ? withAddress(url, label) : `[${label}](${url})`)
    }
  }
  return parts.join('')
}
