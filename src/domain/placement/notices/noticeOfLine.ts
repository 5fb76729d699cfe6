import type { Commitment } from '../Commitment'
import type { DueNotice } from './NOTICE_KINDS'

type Line = Pick<Commitment, 'thread' | 'seq' | 'kind' | 'state' | 'reason' | 'request'>

const OF_HOLDS: Readonly<Record<string, DueNotice['kind']>> = {
  placed: 'asked',
  refused: 'refused',
  expired: 'expired',
  cancelled: 'cancelled',
}

/** What a line that was just written makes known to others; `null` for one that concerns nobody else. */
export function noticeOfLine(line: Line): DueNotice | null {
  const kind = kindOf(line)
  return kind && line.request
    ? { kind, step: kind === 'expired' ? line.thread : `${line.thread}:${line.seq}` }
    : null
}

function kindOf({ kind, state, reason, thread, seq }: Line): DueNotice['kind'] | null {
  if (kind === 'hold')
    return state === 'cancelled' && reason === 'ailleurs' ? 'elsewhere' : (OF_HOLDS[state] ?? null)
  if (kind !== 'stay') return null
  if (state === 'notArrived') return 'notArrived'
  // The first line of a thread that is a stay at once was typed by the facility itself.
  return state === 'planned' && !thread.endsWith(`:${seq}`) ? 'accepted' : null
}
