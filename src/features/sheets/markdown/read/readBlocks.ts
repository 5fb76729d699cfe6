import type { List, ListItem, RootContent, Table } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { CALLOUT_KINDS, WHERE_TO_GO } from '@/domain/guide/calloutKinds'
import { GUIDE_PLACES } from '@/domain/guide/places'
import { isRateCode } from '@/domain/rates/rateCode'
import { parseSheetNumber } from '@/domain/sheet/sheetNumber'
import { SCALE_BLOCK } from '@/features/sheets/rates/present/amountNodes'
import { SCALE_NAME } from '../SCALE_NAME'
import { WORDS } from '../syntax/frameSyntax'
import {
  blockNode,
  frameNode,
  type LexicalNode,
  lineBreak,
  paragraphNode,
  rootOf,
  textNode,
} from './lexicalNodes'
import { lineOf, type Reading, readPhrasing } from './readPhrasing'
import { readTable } from './readTable'

/** Where blocks stand: at the top of a text, within a frame, which holds sentences and lists alone. */
type Within = 'text' | 'frame'

/** The blocks of a text as nodes of the editor; what has no place there is noted, with its line. */
export function readBlocks(
  nodes: readonly RootContent[],
  reading: Reading,
  within: Within = 'text',
): LexicalNode[] {
  return nodes.flatMap((node) => readBlock(node, reading, within))
}

function readBlock(node: RootContent, reading: Reading, within: Within): LexicalNode[] {
  const refuse = (rule: string): LexicalNode[] => {
    reading.notes.faults.push({ line: lineOf(node), rule })
    return []
  }
  if (node.type === 'paragraph') {
    const [only] = node.children
    if (within === 'text' && only?.type === 'image' && node.children.length === 1)
      return pictureNodes(only, reading)
    const inside = readPhrasing(node.children, reading)
    return inside.length > 0 ? [paragraphNode(inside)] : []
  }
  if (node.type === 'list') return [readList(node, reading)]
  if (node.type === 'definition') return []
  if (within === 'frame')
    return refuse('un encadré ne contient que des phrases et des listes : fiche refusée')
  switch (node.type) {
    case 'heading':
      return [blockNode('heading', readPhrasing(node.children, reading), { tag: `h${node.depth}` })]
    case 'thematicBreak':
      return [{ type: 'horizontalrule', version: 1 }]
    case 'blockquote':
      return [blockNode('quote', joined(node.children, reading))]
    case 'table':
      return [readTable(node satisfies Table, reading)]
    case 'containerDirective':
      return readFrame(node, reading)
    case 'code':
      reading.notes.warnings.push({ line: lineOf(node), rule: 'bloc de code : gardé comme du texte' })
      return [
        paragraphNode(
          node.value.split('\n').flatMap((line, at) => [...(at ? [lineBreak()] : []), textNode(line, 0)]),
        ),
      ]
    case 'html':
      reading.notes.warnings.push({ line: lineOf(node), rule: 'bloc HTML : gardé comme du texte' })
      return [paragraphNode([textNode(node.value, 0)])]
    default:
      return refuse(`« ${node.type} » n’a pas de place dans une fiche : fiche refusée`)
  }
}

function pictureNodes(
  {
    url,
    alt,
    position,
  }: { url: string; alt?: string | null | undefined; position?: { start: { line: number } } | undefined },
  { places, notes }: Reading,
): LexicalNode[] {
  const found = places.picture(url, alt ?? '')
  if ('fault' in found) {
    notes.faults.push({ line: lineOf({ position }), rule: found.fault })
    return []
  }
  return [
    {
      type: 'upload',
      version: 3,
      format: '',
      id: places.newId(),
      relationTo: 'media',
      value: found.id,
      fields: { alt: alt ?? '' },
    },
  ]
}

/** Paragraphs as the one text of an item or of a quotation: two line breaks between them. */
function joined(nodes: readonly RootContent[], reading: Reading): LexicalNode[] {
  return nodes.flatMap((node, at) => {
    if (node.type === 'definition') return []
    if (node.type !== 'paragraph') {
      reading.notes.faults.push({
        line: lineOf(node),
        rule: 'une ligne de liste ou une citation ne contient que des phrases : fiche refusée',
      })
      return []
    }
    return [...(at > 0 ? [lineBreak(), lineBreak()] : []), ...readPhrasing(node.children, reading)]
  })
}

function readList(list: List, reading: Reading): LexicalNode {
  const start = list.ordered ? (list.start ?? 1) : 1
  const children = list.children.flatMap((item) => readItem(item, reading))
  let value = start - 1
  return blockNode(
    'list',
    children.map(({ isNested, node }) => {
      if (!isNested || value < start) value += 1
      return { ...node, value }
    }),
    { listType: list.ordered ? 'number' : 'bullet', start, tag: list.ordered ? 'ol' : 'ul' },
  )
}

/** The editor keeps a list inside a list in an item of its own. */
function readItem(item: ListItem, reading: Reading): { isNested: boolean; node: LexicalNode }[] {
  const lists = item.children.filter((child) => child.type === 'list')
  const words = item.children.filter((child) => child.type !== 'list')
  const lastWords = item.children.findLastIndex((child) => child.type !== 'list')
  if (lists.length > 0 && item.children.findIndex((child) => child.type === 'list') < lastWords)
    reading.notes.warnings.push({ line: lineOf(item), rule: 'phrase après une sous-liste : mise avant elle' })
  return [
    { isNested: false, node: blockNode('listitem', joined(words, reading)) },
    ...lists.map((list) => ({ isNested: true, node: blockNode('listitem', [readList(list, reading)]) })),
  ]
}

function readFrame(node: ContainerDirective, reading: Reading): LexicalNode[] {
  const { places, notes } = reading
  const refuse = (rule: string): LexicalNode[] => {
    notes.faults.push({ line: lineOf(node), rule })
    return []
  }
  const words = (node.attributes?.[WORDS] ?? '').split(/[,;\s]+/).filter(Boolean)
  if (node.name === SCALE_NAME) {
    const [code = ''] = words
    if (!isRateCode(code)) return refuse(`« ${code} » n’est pas le code d’un barème : fiche refusée`)
    return [frameNode({ id: places.newId(), blockType: SCALE_BLOCK, code })]
  }
  const kind = CALLOUT_KINDS.find(({ code }) => code === node.name)
  if (!kind)
    return refuse(
      `encadré « ${node.name} » inconnu (${CALLOUT_KINDS.map(({ code }) => code).join(', ')}) : fiche refusée`,
    )
  const content = rootOf(readBlocks(node.children, reading, 'frame'))
  const fields = { id: places.newId(), blockType: kind.block }
  const isEmpty = content.root.children?.length === 0
  if (kind.block !== WHERE_TO_GO) {
    if (words.length > 0)
      notes.warnings.push({
        line: lineOf(node),
        rule: `« ${words.join(' ')} » après « ${kind.code} » : laissé de côté`,
      })
    return isEmpty ? refuse('encadré vide : fiche refusée') : [frameNode({ ...fields, content })]
  }
  const sheets = words.flatMap((word) => (/\d/.test(word) ? (parseSheetNumber(word)?.number ?? []) : []))
  const codes = words.filter((word) => GUIDE_PLACES.some(({ code }) => code === word))
  const unknown = words.find((word) => !codes.includes(word) && !parseSheetNumber(word))
  if (unknown) return refuse(`lieu « ${unknown} » inconnu : fiche refusée`)
  const missing = sheets.find((number) => !places.hasSheet(number))
  if (missing) return refuse(`aucune fiche n’a le numéro ${missing} : fiche refusée`)
  return [frameNode({ ...fields, ...(isEmpty ? {} : { content }), places: codes, sheets })]
}
