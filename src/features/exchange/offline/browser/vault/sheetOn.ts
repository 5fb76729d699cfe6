import type { OfflineBlock, OfflineRun, OfflineSheet } from '@/domain/offline/OfflineSheet'
import { readOn } from '@/domain/offline/readOn'
import { figureWords, NO_AMOUNT } from '@/domain/rates/amountWords'
import { entryOn } from '@/domain/rates/entryOn'
import type { Rate } from '@/domain/rates/Rate'

type Rates = ReadonlyMap<string, Rate>

/** A sheet as it reads on a day: the figures of that day in place of the marks, its scales as tables. */
export function sheetOn(sheet: OfflineSheet, day: string, rates: Rates): OfflineSheet {
  const text = (words: string) => readOn(words, day, rates)
  return {
    ...sheet,
    lead: text(sheet.lead),
    facts: sheet.facts.map((fact) => ({ ...fact, text: text(fact.text) })),
    parts: sheet.parts.map((part) => ({ ...part, blocks: blocksOn(part.blocks, day, rates) })),
  }
}

const blocksOn = (blocks: readonly OfflineBlock[], day: string, rates: Rates): OfflineBlock[] =>
  blocks.map((block) => blockOn(block, day, rates))

function blockOn(block: OfflineBlock, day: string, rates: Rates): OfflineBlock {
  const text = (words: string) => readOn(words, day, rates)
  const runsOn = (runs: readonly OfflineRun[]) =>
    runs.map((run) => (typeof run === 'string' ? text(run) : { ...run, text: text(run.text) }))
  switch (block.is) {
    case 'title':
      return { ...block, text: text(block.text) }
    case 'text':
      return { ...block, runs: runsOn(block.runs) }
    case 'list': {
      const items = block.items.map(({ runs, inside }) => ({
        runs: runsOn(runs),
        inside: blocksOn(inside, day, rates),
      }))
      return { ...block, items }
    }
    case 'table':
      return { ...block, rows: block.rows.map((cells) => cells.map(text)) }
    case 'frame':
      return { ...block, blocks: blocksOn(block.blocks, day, rates) }
    case 'scale':
      return scaleOn(rates.get(block.code), day)
  }
}

/** A scale on a day as a table; words where it has nothing that day. */
function scaleOn(rate: Rate | undefined, day: string): OfflineBlock {
  const entry = rate && entryOn(rate.entries, day)
  if (rate?.kind !== 'scale' || !entry || entry.kind === 'end' || entry.brackets.length === 0)
    return { is: 'text', runs: [rate ? `${rate.label} : ${NO_AMOUNT}.` : 'Barème non disponible.'] }
  const isMarginal = rate.reading === 'marginal'
  const unit = isMarginal ? 'percent' : (entry.unit ?? rate.unit)
  const rows = entry.brackets.map(({ threshold, value }) => [
    threshold === null ? '—' : figureWords(threshold, rate.thresholdUnit ?? 'EUR', rate.thresholdBase),
    value === null ? '—' : figureWords(value, unit),
  ])
  return { is: 'table', hasHead: true, rows: [['À partir de', isMarginal ? 'Taux' : 'Montant'], ...rows] }
}
