import { Fault } from './Fault'

/** The portal's content may change between two asks of one update: it starts over, a few times. */
export async function untilSettled<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  for (let left = 2; ; left -= 1) {
    try {
      return await work()
    } catch (error) {
      if (left === 0 || !(error instanceof Fault && error.code === 'moved')) throw error
    }
  }
}
