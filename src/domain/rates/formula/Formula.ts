/** How a quotient is brought to its step: to the nearest, below or above. */
export const ROUNDINGS = ['proche', 'inf', 'sup'] as const
export type Rounding = (typeof ROUNDINGS)[number]

/** A formula, read: decimals, codes of rates, and what is done with them. */
export type Formula =
  | { is: 'number'; decimal: string }
  | { is: 'code'; code: string }
  | { is: 'percent'; of: Formula }
  | { is: 'minus'; of: Formula }
  | { is: 'sum' | 'difference' | 'product' | 'quotient'; left: Formula; right: Formula }
  | { is: 'round'; of: Formula; step: string; towards: Rounding }

/** A result, or what is wrong in French. */
export type Read<Value> = { value: Value; fault?: undefined } | { value?: undefined; fault: string }

/** How deep a formula goes, through the rates that it names too. */
export const DEEPEST = 10
/** How many figures and codes a formula holds. */
export const MOST_TERMS = 20
