import { GUIDE_PLACES } from '@/domain/guide/places'
import { labelOf } from '@/domain/labelOf'
import type { OfflineBlock, OfflineRun } from '@/domain/offline/OfflineSheet'
import { parseSheetNumber } from '@/domain/sheet/sheetNumber'
import { amountFormula, scaleCode } from '@/features/sheets/rates/present/amountNodes'
import { calloutOf } from '@/features/sheets/richText/present/callouts'
import { urlOf } from '@/features/sheets/richText/urlOf'

/** The editor's marks of a text, as bits. */
const BOLD = 1
const STRUCK = 4

/** A rich text as pieces that are shown without a network; its amounts stay marks, pictures and files stay behind. */
export function offlineBlocks(body: unknown): OfflineBlock[] {
  return isObject(body) && isObject(body.root) ? blocksOf(childrenOf(body.root)) : []
}

/** A plain text of several paragraphs, as pieces. */
export function textBlocks(text: string | null | undefined): OfflineBlock[] {
  return (text ?? '')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => ({ is: 'text', runs: [part] }))
}

function blocksOf(nodes: readonly Node[]): OfflineBlock[] {
  return nodes.flatMap((node): OfflineBlock[] => {
    const scale = scaleCode(node)
    if (scale !== null) return scale ? [{ is: 'scale', code: scale }] : []
    const callout = calloutOf(node)
    if (callout) {
      const where = [...callout.places.map((code) => labelOf(GUIDE_PLACES, code)), ...callout.sheets]
      const inside = blocksOf(callout.nodes)
      return [
        {
          is: 'frame',
          label: callout.kind.label,
          blocks: where.length > 0 ? [...inside, { is: 'text', runs: [where.join(', ')] }] : inside,
        },
      ]
    }
    return blockOf(node)
  })
}

function blockOf(node: Node): OfflineBlock[] {
  switch (node.type) {
    case 'heading':
      return [{ is: 'title', level: Number(String(node.tag).slice(1)) || 2, text: wordsOf(node) }]
    case 'list':
      return [{ is: 'list', ordered: node.listType === 'number', items: itemsOf(node) }]
    case 'table': {
      const rows = childrenOf(node).map(childrenOf)
      const hasHead = rows[0]?.every(({ headerState }) => Number(headerState) > 0) ?? false
      return [{ is: 'table', hasHead, rows: rows.map((cells) => cells.map(wordsOf)) }]
    }
    case 'paragraph':
    case 'quote': {
      const runs = runsOf(childrenOf(node))
      return runs.length > 0 ? [{ is: 'text', runs }] : []
    }
    default:
      return []
  }
}

/** A list within a list is an item of its own, which goes with the one before. */
function itemsOf(list: Node): Extract<OfflineBlock, { is: 'list' }>['items'] {
  const items: Extract<OfflineBlock, { is: 'list' }>['items'] = []
  for (const item of childrenOf(list)) {
    const lists = childrenOf(item).filter(({ type }) => type === 'list')
    const runs = runsOf(childrenOf(item).filter(({ type }) => type !== 'list'))
    const last = items.at(-1)
    if (runs.length === 0 && last) last.inside.push(...blocksOf(lists))
    else items.push({ runs, inside: blocksOf(lists) })
  }
  return items
}

function runsOf(nodes: readonly Node[]): OfflineRun[] {
  const runs: OfflineRun[] = []
  for (const run of nodes.flatMap(runOf)) {
    const last = runs.at(-1)
    if (typeof run === 'string' && typeof last === 'string') runs[runs.length - 1] = last + run
    else if (run !== '') runs.push(run)
  }
  return runs
}

function runOf(node: Node): OfflineRun[] {
  const formula = amountFormula(node)
  if (formula !== null) return [`{{${formula}}}`]
  if (node.type === 'linebreak') return ['\n']
  if (node.type === 'text') {
    const format = Number(node.format) || 0
    if (format & STRUCK) return []
    const text = String(node.text ?? '')
    return [format & BOLD ? { text, strong: true } : text]
  }
  if (node.type === 'link' || node.type === 'autolink') return [linkRun(node)]
  return runsOf(childrenOf(node))
}

/** A link to one of our sheets is followed without a network; another one waits for it. */
function linkRun(node: Node): OfflineRun {
  const [text, url] = [wordsOf(node), urlOf(node) ?? '']
  const number = parseSheetNumber(url.split(/[?#]/)[0]?.split('/').at(-1) ?? '')?.number
  if (url.startsWith('/') && number) return { text, to: number }
  return /^(https?:|tel:|mailto:)/.test(url) ? { text, href: url } : text
}

const wordsOf = (node: Node): string =>
  runsOf(childrenOf(node))
    .map((run) => (typeof run === 'string' ? run : run.text))
    .join('')

type Node = { type?: unknown; [name: string]: unknown }

const isObject = (value: unknown): value is Node => typeof value === 'object' && value !== null

const childrenOf = (node: Node): Node[] =>
  Array.isArray(node.children) ? node.children.filter(isObject) : []
