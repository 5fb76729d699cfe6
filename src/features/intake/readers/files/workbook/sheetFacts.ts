import type { NumberFormat } from './numberFormats'
import { xmlTags } from './xmlTags'

/** A place in a sheet, from 0. */
type Place = { row: number; column: number }

/** What the values of a sheet do not say: its hidden columns (letters) and rows, its merged cells, its cells with such a format. */
export type SheetFacts = {
  hiddenColumns: string[]
  hiddenRows: number
  merged: { from: Place; to: Place }[]
  formats: (Place & { format: NumberFormat })[]
  /** Cells whose formula fails, with what they show: `#REF!`. */
  errors: (Place & { shown: string })[]
}

/** Reads these facts in the XML of a sheet. */
export function sheetFacts(xml: string, formats: ReadonlyMap<number, NumberFormat>): SheetFacts {
  const facts: SheetFacts = { hiddenColumns: [], hiddenRows: 0, merged: [], formats: [], errors: [] }
  let failing: Place | null = null
  xmlTags(
    xml,
    (name, { hidden, min, max, ref = '', r = '', s = '', t }) => {
      if (name === 'col' && isTrue(hidden)) facts.hiddenColumns.push(columnsOf(Number(min), Number(max)))
      else if (name === 'row' && isTrue(hidden)) facts.hiddenRows += 1
      else if (name === 'mergeCell') {
        const [from, to] = ref.split(':').map(placeOf)
        if (from && to) facts.merged.push({ from, to })
      } else if (name === 'c') {
        failing = t === 'e' ? placeOf(r) : null
        const format = formats.get(Number(s))
        const place = format && s !== '' ? placeOf(r) : null
        if (format && place) facts.formats.push({ ...place, format })
      }
    },
    (text) => {
      if (failing && /^#/.test(text)) facts.errors.push({ ...failing, shown: text })
    },
  )
  return facts
}

const isTrue = (flag: string | undefined) => flag === '1' || flag === 'true'

function columnsOf(min: number, max: number): string {
  return min === max ? letters(min) : `${letters(min)} à ${letters(max)}`
}

/** `1` → `A`, `27` → `AA`. */
function letters(rank: number): string {
  return rank < 1 ? '' : letters(Math.floor((rank - 1) / 26)) + String.fromCharCode(65 + ((rank - 1) % 26))
}

function placeOf(reference: string): Place | null {
  const [, column, row] = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(reference) ?? []
  if (!column || !row) return null
  const rank = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(row) - 1, column: rank - 1 }
}
