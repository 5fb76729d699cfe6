import type { Commitment } from '../Commitment'
import type { HoldState } from '../closedLists'
import { groupBy } from '../groupBy'

/** The life of an option: the line that put it, the one that answered it or ended it, and what it is at. */
export type HoldStory<Line extends Commitment = Commitment> = {
  placed: Line
  answer: Line | null
  state: HoldState
}

/**
 * The options among these lines, in the order in which they were put. A placed one whose hour is past reads `expired`, whether a job has
 * written it or not; one that went on as a stay reads `accepted`.
 */
export function holdStories<Line extends Commitment>(lines: readonly Line[], now: Date): HoldStory<Line>[] {
  return [...groupBy(lines, ({ thread }) => thread).values()]
    .flatMap((thread): HoldStory<Line>[] => {
      const [placed, answer = null] = thread.sort((one, other) => one.seq - other.seq)
      return placed?.kind === 'hold' ? [{ placed, answer, state: stateOf(placed, answer, now) }] : []
    })
    .sort((one, other) => one.placed.at.localeCompare(other.placed.at))
}

const ENDS: readonly string[] = ['refused', 'expired', 'cancelled'] satisfies HoldState[]

function stateOf({ expiresAt }: Commitment, answer: Commitment | null, now: Date): HoldState {
  if (answer?.kind === 'stay') return 'accepted'
  // An answer of another kind is one of these, as `commitLine` writes them.
  if (answer && ENDS.includes(answer.state)) return answer.state as HoldState
  return expiresAt && Date.parse(expiresAt) <= now.getTime() ? 'expired' : 'placed'
}
