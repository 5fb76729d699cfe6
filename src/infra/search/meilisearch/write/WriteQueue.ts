import { Changes } from './Changes'

/** Sends changes, and gives what waits until they are searchable. */
type Send = (changes: Changes) => Promise<{ wait: () => Promise<void> }>
type Batch = { changes: Changes; searchable: Promise<void> }

/**
 * Writes of one process, in their order. The turn is held while changes are sent, not until they are searchable: what comes
 * meanwhile waits together, and goes in one batch an index.
 */
export class WriteQueue {
  readonly #send: Send
  #turn: Promise<unknown> = Promise.resolve()
  #open: Batch | null = null
  readonly #underway = new Set<Promise<void>>()

  constructor(send: Send) {
    this.#send = send
  }

  /** Adds to what goes next; resolves when it is searchable. */
  write(add: (changes: Changes) => void): Promise<void> {
    this.#open ??= this.#next()
    add(this.#open.changes)
    return this.#open.searchable
  }

  /** Resolves when nothing is under way any more, whatever came of it. */
  async idle(): Promise<void> {
    while (this.#underway.size > 0) await Promise.allSettled(this.#underway)
  }

  #next(): Batch {
    const changes = new Changes()
    const sent = this.#turn.then(() => {
      this.#open = null
      return this.#send(changes)
    })
    this.#turn = sent.catch(() => undefined)
    const searchable = sent.then(({ wait }) => wait())
    this.#underway.add(searchable)
    const over = () => this.#underway.delete(searchable)
    searchable.then(over, over)
    return { changes, searchable }
  }
}
