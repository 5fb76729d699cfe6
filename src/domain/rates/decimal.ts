import Big from 'big.js'

/** A stored decimal: `651.69`, `-3`, no exponent, no useless zero. */
const STORED = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/
const SPACES = /[\s\u00a0\u202f]/g
const TYPED = /^-?\d+(?:\.\d+)?$/
const LONGEST = 30

/** Tells whether a value is a decimal as it is stored. */
export function isDecimal(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST && STORED.test(value) && value !== '-0'
}

/** Reads a number as people type it, « 1 234,50 », « 651,69 € », « 1234.5 »: the stored decimal, `null` for anything else. */
export function readDecimal(text: string): string | null {
  const bare = text.replace(SPACES, '').replace(/[€%]$/, '').replace('−', '-').replace(',', '.')
  if (bare.length > LONGEST || !TYPED.test(bare)) return null
  return storedDecimal(new Big(bare))
}

/** A number of the arithmetic as it is stored. */
export function storedDecimal(value: Big): string {
  return value.toFixed().replace(/^-0$/, '0')
}

const GROUPS = /\B(?=(?:\d{3})+(?!\d))/g

/** A decimal in French, « 1 234,50 », with narrow no-break spaces; `places` decimals at least, none where the number is whole. */
export function frenchDecimal(decimal: string, places = 0): string {
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.')
  const shown = fraction === '' ? '' : `,${fraction.padEnd(places, '0')}`
  return `${decimal.startsWith('-') ? '−' : ''}${whole.replace(GROUPS, '\u202f')}${shown}`
}
