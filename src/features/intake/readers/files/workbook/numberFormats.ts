import { xmlTags } from './xmlTags'

/** How a format shows a number beyond its figures: with zeros in front up to a length, or as a percentage. */
export type NumberFormat = { digits: number } | 'percent'

const PERCENT_IDS = ['9', '10']

/** The formats of a workbook that change what is read of a number, by rank of style (`s` of a cell). */
export function numberFormats(stylesXml: string): Map<number, NumberFormat> {
  const codes = new Map<string, string>()
  const formats = new Map<number, NumberFormat>()
  let isInCells = false
  let rank = 0
  xmlTags(stylesXml, (name, { numFmtId = '', formatCode = '' }) => {
    if (name === 'numFmt') codes.set(numFmtId, formatCode)
    else if (name === 'cellXfs') isInCells = true
    else if (name === 'cellStyles') isInCells = false
    else if (name === 'xf' && isInCells) {
      const format = PERCENT_IDS.includes(numFmtId) ? 'percent' : formatOf(codes.get(numFmtId) ?? '')
      if (format) formats.set(rank, format)
      rank += 1
    }
  })
  return formats
}

/** `00000` and `0#" "##" "##" "##" "##`, Excel's postcodes and telephones, keep their first zero; what parts their figures is left out. */
function formatOf(code: string): NumberFormat | null {
  const [positive = ''] = code.split(';')
  // What stands between quotes is written as it is.
  const outside = positive.split('"').filter((_, at) => at % 2 === 0)
  const bare = outside.join('').replaceAll(/\\.|_.|\[[^[\]]*\]|[\s()-]/g, '')
  if (bare.endsWith('%')) return 'percent'
  return /^0[0#]+$/.test(bare) ? { digits: bare.length } : null
}

/** A number as its format shows it, where that is more than its figures. */
export function formatted(value: number, format: NumberFormat): string | number {
  if (format === 'percent') return `${String(Math.round(value * 10_000) / 100).replace('.', ',')}\u00a0%`
  return Number.isInteger(value) && value >= 0 ? String(value).padStart(format.digits, '0') : value
}
