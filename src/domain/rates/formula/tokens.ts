import { UnworkableFormula } from './UnworkableFormula'

export type Token = { is: 'number' | 'word' | 'sign'; text: string }

const NUMBER = /^\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?(?![\d])|^\d+(?:[.,]\d+)?/
const WORD = /^[a-z][a-z0-9_]*(?:\.[a-z0-9][a-z0-9_]*)*/i
const SPACE = /^[\s\u00a0\u202f]+/
/** The signs as they are typed, and the one that each stands for. */
const SIGNS: Readonly<Record<string, string>> = {
  '+': '+',
  '-': '−',
  '−': '−',
  '–': '−',
  '×': '×',
  '*': '×',
  '÷': '÷',
  '/': '÷',
  '%': '%',
  '(': '(',
  ')': ')',
  ';': ';',
}

/** Cuts a formula into numbers (decimals), words (lower case) and signs. @throws UnworkableFormula */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let rest = text
  while (rest !== '') {
    const space = SPACE.exec(rest)?.[0]
    const { token, length } = space ? { token: null, length: space.length } : firstOf(rest)
    if (token) tokens.push(token)
    rest = rest.slice(length)
  }
  return tokens
}

function firstOf(rest: string): { token: Token; length: number } {
  const number = NUMBER.exec(rest)?.[0]
  if (number) {
    const text = number.replace(/[ \u00a0\u202f]/g, '').replace(',', '.')
    return { token: { is: 'number', text }, length: number.length }
  }
  const word = WORD.exec(rest)?.[0]
  if (word === 'x') return { token: { is: 'sign', text: '×' }, length: 1 }
  if (word) return { token: { is: 'word', text: word.toLowerCase() }, length: word.length }
  const sign = rest.slice(0, 1)
  const text = Object.hasOwn(SIGNS, sign) ? SIGNS[sign] : undefined
  if (text === undefined) throw new UnworkableFormula(`Le signe « ${sign} » n’a pas de sens dans un calcul.`)
  return { token: { is: 'sign', text }, length: 1 }
}
