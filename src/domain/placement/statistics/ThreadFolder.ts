import type { CountedLine, CountedThread } from './CountedInput'

/** A commitment so far, and the ranks of the lines that it was read from. */
type Folding = {
  thread: CountedThread
  last: number
  accepted: number
  arrived: number
  expiring: number
}

/**
 * Lines of calendars put together by commitment, in whatever order they come, a page at a time: memory holds one record a
 * commitment, and never the lines.
 */
export class ThreadFolder {
  private readonly threads = new Map<string, Folding>()

  /** Takes one more line. */
  add(line: CountedLine): void {
    const known = this.threads.get(line.thread)
    const when = line.occurredAt ?? line.at
    if (!known) {
      const begun = begin(line, when)
      this.threads.set(line.thread, begun)
      noteSteps(begun, line, when)
      return
    }
    if (line.seq > known.last) {
      known.last = line.seq
      const { thread } = known
      thread.place = line.place
      thread.kind = line.kind
      thread.state = line.state
      thread.from = line.from
      thread.to = line.to
      thread.readyOn = line.readyOn
      thread.request = line.request
      thread.child = line.child
      thread.reason = line.reason
      thread.lastAt = when
    }
    noteSteps(known, line, when)
  }

  /** What was put together so far: the next line may change it. */
  all(): CountedThread[] {
    const all: CountedThread[] = []
    for (const { thread } of this.threads.values()) {
      const answersNobody = thread.heldAt === null && thread.answeredAt !== null
      // A direct stay answers nobody.
      all.push(answersNobody ? { ...thread, answeredAt: null, acceptedAt: null } : thread)
    }
    return all
  }
}

/** Field by field: it is done for each of tens of thousands. */
function begin(line: CountedLine, when: string): Folding {
  const thread: CountedThread = {
    thread: line.thread,
    place: line.place,
    kind: line.kind,
    state: line.state,
    from: line.from,
    to: line.to,
    readyOn: line.readyOn,
    expiresAt: line.expiresAt,
    request: line.request,
    child: line.child,
    reason: line.reason,
    heldAt: null,
    answeredAt: null,
    acceptedAt: null,
    arrivedOn: null,
    lastAt: when,
  }
  return {
    thread,
    last: line.seq,
    accepted: Number.POSITIVE_INFINITY,
    arrived: Number.POSITIVE_INFINITY,
    expiring: line.seq,
  }
}

function noteSteps(folding: Folding, line: CountedLine, when: string): void {
  const { thread } = folding
  if (line.kind === 'hold') {
    // Lines that answer an option may not say again until when it was worth something.
    if (line.expiresAt !== null && (thread.expiresAt === null || line.seq > folding.expiring)) {
      thread.expiresAt = line.expiresAt
      folding.expiring = line.seq
    }
    if (line.state === 'placed' && (thread.heldAt === null || when < thread.heldAt)) thread.heldAt = when
    if (line.state === 'refused') thread.answeredAt = when
  }
  if (line.kind !== 'stay') return
  if (line.seq < folding.accepted) {
    folding.accepted = line.seq
    thread.acceptedAt = when
    thread.answeredAt = when
  }
  if ((line.state === 'arrived' || line.state === 'left') && line.seq < folding.arrived) {
    folding.arrived = line.seq
    thread.arrivedOn = line.from
  }
}
