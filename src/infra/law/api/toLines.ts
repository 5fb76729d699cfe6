import { Parser } from 'htmlparser2'

const LINES = new Set(['p', 'br', 'li', 'tr', 'div', 'blockquote', 'td', 'th'])

/** The words of a text of the API, which is HTML, a line a paragraph. */
export function toLines(html: string): string {
  let text = ''
  const parser = new Parser({
    onopentagname: (name) => {
      if (LINES.has(name)) text += '\n'
    },
    onclosetag: (name) => {
      if (LINES.has(name)) text += '\n'
    },
    ontext: (words) => {
      text += words
    },
  })
  parser.end(html)
  return text
    .split('\n')
    .map((line) => line.split(/\s/).filter(Boolean).join(' '))
    .filter(Boolean)
    .join('\n')
}
