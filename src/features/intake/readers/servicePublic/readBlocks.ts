import type { Block, NoteKind } from '@/domain/nationalSheet/NationalText'
import { type OnUnknown, readInlines } from './readInlines'
import { readContact, readService } from './readServices'
import { readTable } from './readTable'
import { childNamed, childrenNamed, elementsOf, textIn, type XmlElement } from './xmlTree'

const NOTES: Readonly<Record<string, NoteKind>> = {
  ASavoir: 'toKnow',
  ANoter: 'toNote',
  Attention: 'warning',
  Rappel: 'reminder',
  Exemple: 'example',
}

/** What is read around a text, and is no part of it. */
const APART = new Set(['Titre', 'Condition', 'Colonne'])
/** Tags that only hold others, on the way to the text. */
const WRAPPERS = new Set(['Texte', 'Introduction'])

/** Where a reader stands: how deep among the chapters, and the anchors already given. */
export type Place = { level: number; anchorOf: (title: string) => string; onUnknown: OnUnknown }

/** The blocks inside an element. A tag that is not known keeps its text as a paragraph, and is told. */
export function readBlocks(element: XmlElement, place: Place): Block[] {
  return elementsOf(element).flatMap((child) => readBlock(child, place))
}

function readBlock(element: XmlElement, place: Place): Block[] {
  if (APART.has(element.name)) return []
  if (WRAPPERS.has(element.name)) return readBlocks(element, place)
  const note = NOTES[element.name]
  if (note)
    return [{ kind: 'note', note, title: titleOf(element) || null, blocks: readBlocks(element, place) }]
  switch (element.name) {
    case 'Paragraphe': {
      const inlines = readInlines(element, place.onUnknown)
      return inlines.length === 0 ? [] : [{ kind: 'paragraph', inlines }]
    }
    case 'Liste':
      return [{ kind: 'list', ordered: element.attributes.type === 'numero', items: itemsOf(element, place) }]
    case 'Tableau':
      return [readTable(element, (cell) => readBlocks(cell, place))]
    case 'Chapitre':
    case 'SousChapitre':
      return whereTrue(element, [sectionOf(element, place)])
    case 'BlocCas':
      return [casesOf(childrenNamed(element, 'Cas'), place)]
    case 'ListeSituations':
      return [casesOf(childrenNamed(element, 'Situation'), place)]
    case 'FragmentConditionne':
      return [{ kind: 'conditional', blocks: readBlocks(element, place) }]
    case 'ServiceEnLigne':
      return [{ kind: 'service', service: readService(element, (inside) => readBlocks(inside, place)) }]
    case 'OuSAdresser':
      return [{ kind: 'contact', contact: readContact(element, (inside) => readBlocks(inside, place)) }]
    default:
      return unknown(element, place)
  }
}

/** The text of a tag that nobody here has met: each block inside as such, or its words. */
function unknown(element: XmlElement, place: Place): Block[] {
  place.onUnknown(element.name)
  const inside = elementsOf(element)
  if (inside.some(({ name }) => name === 'Paragraphe' || name === 'Liste' || name === 'Titre'))
    return [...paragraph(titleOf(element)), ...readBlocks(element, place)]
  return paragraph(textIn(element))
}

const paragraph = (text: string): Block[] => (text === '' ? [] : [{ kind: 'paragraph', inlines: [text] }])

function itemsOf(list: XmlElement, place: Place): Block[][] {
  return elementsOf(list).map((item) => {
    if (item.name !== 'Item') return readBlock(item, place)
    return whereTrue(item, readBlocks(item, place))
  })
}

function sectionOf(element: XmlElement, place: Place): Block {
  const title = titleOf(element)
  const inside = { ...place, level: place.level + 1 }
  return {
    kind: 'section',
    anchor: place.anchorOf(title),
    title,
    level: place.level,
    blocks: readBlocks(element, inside),
  }
}

function casesOf(cases: readonly XmlElement[], place: Place): Block {
  return {
    kind: 'cases',
    cases: cases.map((one) => {
      const title = titleOf(one)
      return { anchor: place.anchorOf(title), title, blocks: readBlocks(one, place) }
    }),
  }
}

/** Blocks that the source shows in some situations alone. A case has its own title, which says when. */
const whereTrue = (element: XmlElement, blocks: Block[]): Block[] =>
  childNamed(element, 'Condition') ? [{ kind: 'conditional', blocks }] : blocks

const titleOf = (element: XmlElement): string => textIn(childNamed(element, 'Titre'))
