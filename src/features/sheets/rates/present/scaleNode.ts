import { figureWords, NO_AMOUNT } from '@/domain/rates/amountWords'
import { entryOn } from '@/domain/rates/entryOn'
import type { Rate } from '@/domain/rates/Rate'
import { textNode } from './textNode'

const BLOCK = { direction: null, format: '', indent: 0, version: 1 } as const
const HEADING = 1
const PLAIN = 0

/** A scale on a day as a table of a rich text, so that whatever shows tables shows it whole; words where it has nothing that day. */
export function scaleNode(rate: Rate | undefined, day: string): object {
  const entry = rate && entryOn(rate.entries, day)
  if (rate?.kind !== 'scale' || !entry || entry.kind === 'end' || entry.brackets.length === 0)
    return paragraph(rate ? `${rate.label} : ${NO_AMOUNT}.` : 'Barème non disponible.')
  const isMarginal = rate.reading === 'marginal'
  const valueUnit = isMarginal ? 'percent' : (entry.unit ?? rate.unit)
  const rows = entry.brackets.map(({ threshold, value }) => [
    threshold === null ? '—' : figureWords(threshold, rate.thresholdUnit ?? 'EUR', rate.thresholdBase),
    value === null ? '—' : figureWords(value, valueUnit),
  ])
  const head = ['À partir de', isMarginal ? 'Taux' : 'Montant']
  return {
    ...BLOCK,
    type: 'table',
    children: [row(head, HEADING), ...rows.map((cells) => row(cells, PLAIN))],
  }
}

const row = (cells: readonly string[], headerState: number) => ({
  ...BLOCK,
  type: 'tablerow',
  children: cells.map((cell) => ({
    ...BLOCK,
    type: 'tablecell',
    headerState,
    colSpan: 1,
    rowSpan: 1,
    children: [paragraph(cell)],
  })),
})

const paragraph = (text: string) => ({
  ...BLOCK,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children: [textNode(text)],
})
