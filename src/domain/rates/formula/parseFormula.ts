import { DEEPEST, type Formula, MOST_TERMS, type Read, ROUNDINGS } from './Formula'
import { type Token, tokensOf } from './tokens'
import { UnworkableFormula } from './UnworkableFormula'

const LONGEST = 500

/**
 * Reads a formula: `+ − × ÷ ( )`, `%`, codes of rates, `arrondi(calcul; pas; proche|inf|sup)`; ten levels deep and twenty figures or
 * codes at most. Nothing else is ever carried out. The fault is a French sentence.
 */
export function parseFormula(text: string): Read<Formula> {
  try {
    if (text.trim() === '') throw new UnworkableFormula('Écrivez le calcul.')
    if (text.length > LONGEST) throw new UnworkableFormula(`Le calcul dépasse ${LONGEST} caractères.`)
    return { value: new Parser(tokensOf(text)).whole() }
  } catch (error) {
    if (error instanceof UnworkableFormula) return { fault: error.message }
    throw error
  }
}

class Parser {
  private at = 0
  private terms = 0
  private depth = 0

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Formula {
    const formula = this.sum()
    const left = this.tokens[this.at]
    if (left?.text === ')') throw new UnworkableFormula('Une parenthèse est fermée sans être ouverte.')
    if (left) throw new UnworkableFormula(`« ${left.text} » n’est pas attendu là : il manque un signe avant.`)
    return formula
  }

  private sum(): Formula {
    let left = this.product()
    for (let sign = this.take('+', '−'); sign; sign = this.take('+', '−'))
      left = { is: sign === '+' ? 'sum' : 'difference', left, right: this.product() }
    return left
  }

  private product(): Formula {
    let left = this.unary()
    for (let sign = this.take('×', '÷'); sign; sign = this.take('×', '÷'))
      left = { is: sign === '×' ? 'product' : 'quotient', left, right: this.unary() }
    return left
  }

  private unary(): Formula {
    if (this.take('−')) return this.within(() => ({ is: 'minus', of: this.unary() }))
    const term = this.term()
    return this.take('%') ? { is: 'percent', of: term } : term
  }

  private term(): Formula {
    const token = this.tokens[this.at]
    if (!token)
      throw new UnworkableFormula('Le calcul s’arrête avant la fin : il manque un montant ou un code.')
    this.at += 1
    if (token.text === '(') return this.within(() => this.closed(this.sum()))
    if (token.is === 'sign')
      throw new UnworkableFormula(`« ${token.text} » n’est pas attendu là : il manque un montant ou un code.`)
    if (token.text === 'arrondi') return this.within(() => this.rounding())
    this.terms += 1
    if (this.terms > MOST_TERMS)
      throw new UnworkableFormula(`Le calcul a plus de ${MOST_TERMS} montants ou codes.`)
    return token.is === 'number' ? { is: 'number', decimal: token.text } : { is: 'code', code: token.text }
  }

  private rounding(): Formula {
    const usage = 'L’arrondi s’écrit : arrondi(calcul; pas; proche), avec proche, inf ou sup.'
    if (!this.take('(')) throw new UnworkableFormula(usage)
    const of = this.sum()
    const step = this.take(';') ? this.tokens[this.at++] : undefined
    const towards = this.take(';') ? this.tokens[this.at++] : undefined
    const known = ROUNDINGS.find((each) => each === towards?.text)
    if (step?.is !== 'number' || Number(step.text) === 0 || !known) throw new UnworkableFormula(usage)
    return this.closed({ is: 'round', of, step: step.text, towards: known })
  }

  private closed(formula: Formula): Formula {
    if (this.take(')')) return formula
    const next = this.tokens[this.at]
    throw new UnworkableFormula(
      next
        ? `« ${next.text} » n’est pas attendu là : il manque un signe avant.`
        : 'Il manque une parenthèse fermante.',
    )
  }

  private within(read: () => Formula): Formula {
    this.depth += 1
    if (this.depth > DEEPEST) throw new UnworkableFormula(`Le calcul a plus de ${DEEPEST} niveaux.`)
    const formula = read()
    this.depth -= 1
    return formula
  }

  private take(...signs: string[]): string | null {
    const token = this.tokens[this.at]
    if (token?.is !== 'sign' || !signs.includes(token.text)) return null
    this.at += 1
    return token.text
  }
}
