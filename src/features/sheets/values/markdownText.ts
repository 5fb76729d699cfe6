import MarkdownIt, { type Token } from 'markdown-it'
import { tableRow } from './tableRow'
import { withAddress } from './withAddress'

/** What producers do not mean by these signs stays as it is typed: a plain text must come out as it went in. */
const TAKEN_AS_TEXT = [
  ...['code', 'fence', 'html_block', 'lheading', 'reference'],
  ...['autolink', 'entity', 'html_inline'],
]

const markdown = new MarkdownIt('commonmark').disable(TAKEN_AS_TEXT).enable('strikethrough')
markdown.normalizeLink = (url) => url
markdown.validateLink = () => true
/** One asterisk within a word is no emphasis: `étudiant*e*s`. */
markdown.inline.State = class extends markdown.inline.State {
  override scanDelims(start: number, canSplitWord: boolean) {
    return super.scanDelims(start, canSplitWord && this.src[start + 1] === '*')
  }
}

/** Without one of these, no text is Markdown. */
const MARKS = /[*_#|[]/
const BOLD = /\*\*(?=\S)[^*\n]+\*\*|(?<![\p{L}\d_])__(?=\S)[^_\n]+__(?![\p{L}\d_])/u
const LINK = /\[[^\]\n]{1,300}\]\((?:https?:|mailto:|tel:)[^)\s]{1,2000}\)/
const HEADING = /^#{1,6} +\S/m
/** Whether a text bears signs that only Markdown has; a dash or a star alone may be anything. */
export const isMarkdown = (text: string): boolean =>
  MARKS.test(text) &&
  (BOLD.test(text) || LINK.test(text) || HEADING.test(text) || text.split('\n').some(isRuleOfTable))

/**
 * The text of Markdown without its signs: blocks stand apart, items start with `• `, a row of a table is a line whose cells ` | `
 * parts, links tell their address, pictures and what is struck through go.
 */
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

/** Indents say nothing here, a bullet may be followed by a no-break space, and `+ 500 €` is an amount. */
function evenLines(text: string): string {
  return text
    .replaceAll(/^[^\S\r\n\u2028\u2029]*([-*+•])[^\S\n]+/gm, '$1 ')
    .replaceAll(/^[ \t]+/gm, '')
    .replaceAll(/^\+ (?=\d)/gm, '\\+ ')
    .split('\n')
    .flatMap((line) => (isRuleOfTable(line) ? [] : isRow(line) ? rowOf(line.trim()) : line))
    .join('\n')
}

/** The line of dashes under the headers of a table: `|---|:---:|`. */
function isRuleOfTable(line: string): boolean {
  return line.includes('--') && line.includes('|') && /^[|:\- \t]+$/.test(line)
}

const isRow = (line: string) => line.startsWith('|') && line.length > 2 && line.trimEnd().endsWith('|')
const rowOf = (line: string) => tableRow(line.slice(1, -1).split('|'))

function inlineText(tokens: readonly Token[]): string {
  const parts: string[] = []
  const links: { url: string; at: number }[] = []
  const struck: number[] = []
  for (const token of tokens) {
    if (token.type === 's_open') struck.push(parts.length)
    else if (token.type === 's_close') parts.splice(struck.pop() ?? parts.length)
    else if (token.type === 'text' || token.type === 'code_inline') parts.push(token.content)
    else if (token.type === 'softbreak' || token.type === 'hardbreak') parts.push('\n')
    else if (token.type === 'link_open') links.push({ url: String(token.attrGet('href')), at: parts.length })
    else if (token.type === 'link_close') {
      const { url, at } = links.pop() ?? { url: '', at: 0 }
      const label = parts.splice(at).join('')
      parts.push(/^(?:https?|mailto|tel):/i.test(url) ? withAddress(url, label) : `[${label}](${url})`)
    }
  }
  return parts.join('')
}
