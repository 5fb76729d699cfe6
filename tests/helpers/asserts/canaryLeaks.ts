import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { type CanaryAttack, canaryAttacks } from '../scenes/canaryAttacks'
import { forbiddenTo } from '../scenes/canaryScene'

/** `counted`: how many matched what the reader may not read, then a word that nothing holds. */
export type CanaryLeak = { attack: CanaryAttack; leaked: readonly string[]; counted: readonly number[] }

type Trial = {
  payload: Payload
  readerClass: ReaderClass
  /** Sends a query, and returns the answer's text; empty where it was refused. */
  ask: (attack: CanaryAttack) => Promise<string>
  /** Tries one attack in so many. */
  oneIn?: number
}

/** Requests between two times that the counters of the limits are emptied. */
const BATCH = 200
/** The server and its database work beside each other. */
const AT_ONCE = 4
const UNHEARD_OF = 'xyxyxyxy'

/** Every attack whose answer to this reader held a canary, or counted some. */
export async function canaryLeaks({ payload, readerClass, ask, oneIn = 1 }: Trial): Promise<CanaryLeak[]> {
  const word = readerClass === 'agents' ? 'zqeditors' : 'zqagents'
  const attacks = canaryAttacks(payload, word).filter((_, at) => at % oneIn === 0)
  const tryOne = async (attack: CanaryAttack): Promise<CanaryLeak[]> => {
    const answer = await ask(attack)
    const leaked = forbiddenTo(readerClass).filter((canary) => answer.includes(canary))
    const counted = attack.counts ? totalIn(answer) : 0
    const control = counted === 0 ? 0 : totalIn(await ask(withWord(attack, word)))
    return leaked.length > 0 || counted !== control ? [{ attack, leaked, counted: [counted, control] }] : []
  }
  const leaks: CanaryLeak[] = []
  for (let at = 0; at < attacks.length; at += AT_ONCE) {
    if (at % BATCH === 0) await payload.db.deleteMany({ collection: SLUGS.rateLimits, where: {} })
    const some = await Promise.all(attacks.slice(at, at + AT_ONCE).map(tryOne))
    leaks.push(...some.flat())
  }
  return leaks
}

const totalIn = (answer: string) => Number(/"totalDocs":(\d+)/.exec(answer)?.[1] ?? 0)

const withWord = (attack: CanaryAttack, word: string): CanaryAttack =>
  JSON.parse(JSON.stringify(attack).replaceAll(word, UNHEARD_OF))
