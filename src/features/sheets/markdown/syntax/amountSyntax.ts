import type { Text } from 'mdast'
import type { Extension as FromMarkdown } from 'mdast-util-from-markdown'
import type { Options as ToMarkdown } from 'mdast-util-to-markdown'
import type { Code, Effects, Extension, State } from 'micromark-util-types'

/** An amount cited in a sentence, `{{rsa_socle × 25 %}}`. */
export type AmountMark = { type: 'amountMark'; value: string; position?: Text['position'] }

declare module 'mdast' {
  interface PhrasingContentMap {
    amountMark: AmountMark
  }
  interface RootContentMap {
    amountMark: AmountMark
  }
}
declare module 'micromark-util-types' {
  interface TokenTypeMap {
    amountMark: 'amountMark'
  }
}

const OPEN = 123
const CLOSE = 125
const LONGEST = 500

/** Marks of amounts, read before any emphasis: `*` and `_` belong to the calculation. */
export const amountSyntax: Extension = { text: { [OPEN]: { name: 'amountMark', tokenize } } }

function tokenize(effects: Effects, ok: State, nok: State): State {
  let size = 0
  const close: State = (code) => {
    if (code !== CLOSE) return nok(code)
    effects.consume(code)
    effects.exit('amountMark')
    return ok
  }
  const inside: State = (code) => {
    if (code === CLOSE && size > 0) {
      effects.consume(code)
      return close
    }
    if (isEnd(code) || code === CLOSE || size === LONGEST) return nok(code)
    effects.consume(code)
    size += 1
    return inside
  }
  const second: State = (code) => {
    if (code !== OPEN) return nok(code)
    effects.consume(code)
    return inside
  }
  return (code) => {
    effects.enter('amountMark')
    effects.consume(code)
    return second
  }
}

/** The end of the text, of the line, or a brace within the braces. */
const isEnd = (code: Code): boolean => code === null || code < 0 || code === OPEN

export const amountFromMarkdown: FromMarkdown = {
  enter: {
    amountMark(token) {
      this.enter({ type: 'amountMark', value: this.sliceSerialize(token).slice(2, -2).trim() }, token)
    },
  },
  exit: {
    amountMark(token) {
      this.exit(token)
    },
  },
}

/** Written as it is; the same braces in a plain sentence are escaped. */
export const amountToMarkdown: ToMarkdown = {
  handlers: { amountMark: (node: AmountMark) => `{{${node.value}}}` },
  unsafe: [{ character: '{', after: '\\{', inConstruct: 'phrasing' }],
}
