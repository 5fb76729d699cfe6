import { SearchUnavailable } from '@/errors'
import { isMeilisearchError } from '../isMeilisearchError'
import type { SearchLogger } from '../MeilisearchContext'
import { faultOf, isFrozen, isUnreadable } from './faultOf'

/** A frozen engine is left alone for so long (milliseconds): each request would wait in vain. */
const SKIPPED_MS = 10_000

const UNAVAILABLE = 'La recherche est momentanément indisponible.'

type Options = { address: string; logger: SearchLogger; now?: () => number }

/**
 * Stands before every read. Whatever the engine fails by, a refused key included, is “unavailable”; one outage is told once in the
 * log, with its cause and the address, and so is its end. After a read that waited in vain, the engine is skipped, then tried by
 * one request at a time.
 */
export class EngineGate {
  readonly #address: string
  readonly #logger: SearchLogger
  readonly #now: () => number
  /** What the engine last failed by; `null` while it answers. */
  #fault: string | null = null
  #skippedUntil = Number.NEGATIVE_INFINITY
  #answeredAt = Number.NEGATIVE_INFINITY
  #countsSkippedUntil = Number.NEGATIVE_INFINITY
  #trying = false
  #slow = false

  constructor({ address, logger, now = () => performance.now() }: Options) {
    this.#address = address
    this.#logger = logger
    this.#now = now
  }

  /** Runs a read that people wait for. @throws SearchUnavailable for all that the engine fails by; our own faults as they came. */
  async read<T>(work: () => Promise<T>): Promise<T> {
    const afterFreeze = this.#skippedUntil > Number.NEGATIVE_INFINITY
    if (this.#now() < this.#skippedUntil || (afterFreeze && this.#trying))
      throw new SearchUnavailable(UNAVAILABLE)
    this.#trying = afterFreeze
    const started = this.#now()
    try {
      const answer = await work()
      this.answered()
      return answer
    } catch (error) {
      throw this.failed(error, started)
    } finally {
      if (afterFreeze) this.#trying = false
    }
  }

  /** Runs a read that a page does without, as `read` does: given up after `withinMs`, and then not asked again for ten seconds. */
  async count<T>(work: () => Promise<T>, withinMs: number): Promise<T> {
    if (this.#now() < this.#countsSkippedUntil) throw new SearchUnavailable(UNAVAILABLE)
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        this.#countsSkippedUntil = this.#now() + SKIPPED_MS
        if (!this.#slow)
          this.#logger.warn({
            msg: 'Search engine slow: counts are left out',
            withinMs,
            address: this.#address,
          })
        this.#slow = true
        reject(new SearchUnavailable(UNAVAILABLE))
      }, withinMs)
    })
    try {
      const answer = await Promise.race([this.read(work), late])
      this.#slow = false
      return answer
    } finally {
      clearTimeout(timer)
    }
  }

  /** The engine answered: it is asked again by everybody. */
  answered(): void {
    this.#skippedUntil = Number.NEGATIVE_INFINITY
    this.#answeredAt = this.#now()
    if (this.#fault === null) return
    this.#fault = null
    this.#logger.info({ msg: 'Search engine answers again', address: this.#address })
  }

  /** Notes the failure of what was asked at `started`, and gives the error to throw for it. */
  failed(error: unknown, started: number = this.#now()): unknown {
    const isEngines = error instanceof SearchUnavailable || isMeilisearchError(error) || isUnreadable(error)
    if (!isEngines) return error
    // What was asked before an outage ended tells nothing of the engine as it is now.
    if (started >= this.#answeredAt) {
      if (isFrozen(error)) this.#skippedUntil = this.#now() + SKIPPED_MS
      this.#tell(faultOf(error))
    }
    return error instanceof SearchUnavailable ? error : new SearchUnavailable(UNAVAILABLE, { cause: error })
  }

  #tell(fault: string): void {
    if (this.#fault !== null) return
    this.#fault = fault
    this.#logger.warn({ msg: 'Search engine unavailable', cause: fault, address: this.#address })
  }
}
