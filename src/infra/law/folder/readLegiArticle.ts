import { SaxesParser } from 'saxes'
import { InvalidInput } from '@/errors'
import type { SourceVersion } from '../LegalSource'
import { dayOrEndless } from './dayOrEndless'
import { tidyLines } from './tidyLines'

const TEXTS = ['ID', 'NUM', 'ETAT', 'DATE_DEBUT', 'DATE_FIN'] as const
/** Elements of a text that end a line. */
const LINES = new Set(['p', 'br', 'li', 'tr', 'div', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'td', 'th'])

type Read = Record<(typeof TEXTS)[number] | 'text' | 'note' | 'title', string>

/**
 * One article of LEGI (META_COMMUN, META_ARTICLE, CONTEXTE, VERSIONS, NOTA, BLOC_TEXTUEL); `null` for what is no article, or is of the
 * Journal officiel, which does not say how long it applies. @throws InvalidInput, in French, on a file that is cut short or says no text.
 */
export function readLegiArticle(xml: string): SourceVersion | null {
  const read: Read = {
    ID: '',
    NUM: '',
    ETAT: '',
    DATE_DEBUT: '',
    DATE_FIN: '',
    text: '',
    note: '',
    title: '',
  }
  const textIds = new Set<string>()
  const articleIds = new Set<string>()
  const path: string[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw new InvalidInput(`fichier XML mal formé (${error.message.slice(0, 80)}) : laissé de côté`)
  })
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name)
    const ids = [attributes.cid, attributes.id_txt, name === 'LIEN_ART' ? attributes.id : undefined]
    if (path.includes('CONTEXTE')) for (const id of ids) if (id) textIds.add(id)
    if (path.includes('VERSIONS') && attributes.id) articleIds.add(attributes.id)
    lineIn(read, path, name)
  })
  parser.on('closetag', ({ name }) => {
    lineIn(read, path, name)
    path.pop()
  })
  const onText = (text: string) => addText(read, path, text)
  parser.on('text', onText)
  parser.on('cdata', onText)
  parser.write(xml).close()
  if (!read.ID.startsWith('LEGIARTI')) return null
  if (textIds.size === 0) throw new InvalidInput('l’article ne dit pas de quel texte il est : laissé de côté')
  if (!/^\d{4}-\d{2}-\d{2}$/.test(read.DATE_DEBUT))
    throw new InvalidInput('l’article ne dit pas depuis quand il s’applique : laissé de côté')
  return {
    legiId: read.ID,
    number: read.NUM,
    state: read.ETAT,
    from: read.DATE_DEBUT,
    until: dayOrEndless(read.DATE_FIN),
    text: tidyLines(read.text),
    note: tidyLines(read.note),
    textIds: [...textIds],
    textTitle: tidyLines(read.title).split('\n')[0] ?? '',
    articleIds: [read.ID, ...[...articleIds].filter((id) => id !== read.ID)],
  }
}

function addText(read: Read, path: readonly string[], text: string): void {
  const name = path.at(-1)
  if (path[1] === 'META') {
    const field = TEXTS.find((each) => each === name)
    if (field) read[field] += text.trim()
  } else if (path[1] === 'BLOC_TEXTUEL') read.text += text
  else if (path[1] === 'NOTA') read.note += text
  // Each name that the text has had; the first is the present one.
  else if (name === 'TITRE_TXT') read.title += `${text}\n`
}

function lineIn(read: Read, path: readonly string[], name: string): void {
  if (!LINES.has(name.toLowerCase())) return
  if (path[1] === 'BLOC_TEXTUEL') read.text += '\n'
  if (path[1] === 'NOTA') read.note += '\n'
}
