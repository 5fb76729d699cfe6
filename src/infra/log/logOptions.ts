import type { Config } from 'payload'
import { env } from '@/env'
import { Repeats } from './Repeats'
import { shortError } from './shortError'

type LogOptions = Extract<Config['logger'], { options: unknown }>['options']

/** Lines that say the same thing, each minute. */
const MOST_REPEATS = 20
const LONGEST_KEY = 160

/** Lines about faults, each minute, whatever they say. */
const MOST_FAULTS = 200

const repeats = new Repeats(MOST_REPEATS)
const faults = new Repeats(MOST_FAULTS)

/**
 * How the product writes its log: nothing that somebody outside sends makes a line long, nor a flood of lines. What is refused
 * (a status of the 400s) is a word at the level of information, not a fault with its stack.
 */
export const logOptions: LogOptions = {
  level: env.LOG_LEVEL,
  serializers: { err: shortError },
  hooks: {
    logMethod(args, write, level) {
      const [first] = args
      const refusal = refusalOf(first)
      if (refusal) return this.info(refusal)
      // Real time: a fixed clock would hold every line of a demo back.
      const now = Date.now()
      const spared = messageOf(first) === '' ? 0 : faults.take('fault', now)
      if (spared === null) return
      if (spared > 0) this.info({ msg: 'Lines about faults were left out', times: spared })
      const left = repeats.take(`${level}:${keyOf(args)}`, now)
      if (left === null) return
      if (left > 0) this.info({ msg: 'The same line was left out', times: left })
      if (!saysNothing(args)) return write.apply(this, args)
      // pino would take the whole message of the error for the line's.
      return write.call(this, first, messageOf(first).slice(0, LONGEST_KEY))
    },
  },
}

const messageOf = (first: unknown): string =>
  typeof first === 'object' && first !== null && 'err' in first && first.err instanceof Error
    ? first.err.message
    : ''

/** An error, and not a word about it. */
const saysNothing = ([first, second]: readonly unknown[]): boolean =>
  messageOf(first) !== '' && second === undefined && !(typeof first === 'object' && first && 'msg' in first)

/** What is written of an error that carries a status of the 400s. */
function refusalOf(first: unknown): { msg: string; status: number; reason: string } | null {
  const error = typeof first === 'object' && first !== null && 'err' in first ? first.err : first
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return null
  if (error.status < 400 || error.status >= 500) return null
  return { msg: 'Refused', status: error.status, reason: error.message.slice(0, LONGEST_KEY) }
}

function keyOf([first, second]: readonly unknown[]): string {
  if (typeof first === 'string') return first.slice(0, LONGEST_KEY)
  const said = typeof first === 'object' && first !== null ? first : {}
  const words = Object.values(said).filter((value) => typeof value === 'string')
  return [...words, String(second ?? ''), messageOf(first)].join(':').slice(0, LONGEST_KEY)
}
