import { SaxesParser } from 'saxes'
import { InvalidInput } from '@/errors'
import type { SourceVersion } from '../LegalSource'
import { dayOrEndless } from './dayOrEndless'
import { tidyLines } from './tidyLines'

const FIELDS = ['ID', 'CID', 'TITREFULL', 'TITRE', 'ETAT', 'DATE_DEBUT', 'DATE_FIN'] as const

type Read = Record<(typeof FIELDS)[number] | 'note', string>

/**
 * A whole text of LEGI (a code, a law, a decree: TEXTE_VERSION) as a version without number nor words: its state, its days and its note
 * are what is watched. `null` for any other file. @throws InvalidInput, in French, on a file that is cut short or says no day.
 */
export function readLegiText(xml: string): SourceVersion | null {
  const read: Read = {
    ID: '',
    CID: '',
    TITREFULL: '',
    TITRE: '',
    ETAT: '',
    DATE_DEBUT: '',
    DATE_FIN: '',
    note: '',
  }
  const path: string[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw new InvalidInput(`fichier XML mal formé (${error.message.slice(0, 80)}) : laissé de côté`)
  })
  parser.on('opentag', ({ name }) => path.push(name))
  parser.on('closetag', () => path.pop())
  const onText = (text: string) => {
    if (path[0] !== 'TEXTE_VERSION') return
    const field = path[1] === 'META' ? FIELDS.find((each) => each === path.at(-1)) : undefined
    if (field) read[field] += text.trim()
    else if (path[1] === 'NOTA') read.note += `${text}\n`
  }
  parser.on('text', onText)
  parser.on('cdata', onText)
  parser.write(xml).close()
  if (read.ID === '') return null
  if (!/^\d{4}-\d{2}-\d{2}$/.test(read.DATE_DEBUT))
    throw new InvalidInput('le texte ne dit pas depuis quand il s’applique : laissé de côté')
  return {
    legiId: read.ID,
    number: '',
    state: read.ETAT,
    from: read.DATE_DEBUT,
    until: dayOrEndless(read.DATE_FIN),
    text: '',
    note: tidyLines(read.note),
    textIds: [...new Set([read.CID || read.ID, read.ID])],
    textTitle: read.TITREFULL || read.TITRE,
    articleIds: [read.ID],
    isWhole: true,
  }
}
