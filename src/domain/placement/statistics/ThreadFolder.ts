import type { CountedLine, CountedThread } from './CountedInput'

type Folding = CountedThread & {
  first: number
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
    if (!known) {
      this.threads.set(line.thread, begin(line))
      return
    }
    const when = line.occurredAt ?? line.at
    if (line.seq > known.last) {
      known.last = line.seq
      known.place = line.place
      known.kind = line.kind
      known.state = line.state
      known.from = line.from
      known.to = line.to
      known.readyOn = line.readyOn
      known.request = line.request
      known.child = line.child
      known.reason = line.reason
      known.lastAt = when
    }
    if (line.seq < known.first) known.first = line.seq
    noteSteps(known, line, when)
  }

  /** What was put together. */
  all(): CountedThread[] {
    return [...this.threads.values()].map(
      ({
        first: _first,
        last: _last,
        accepted: _accepted,
        arrived: _arrived,
        expiring: _expiring,
        ...thread
      }) =>
        // A direct stay answers nobody.
        thread.heldAt === null ? { ...thread, answeredAt: null, acceptedAt: null } : thread,
    )
  }
}

function begin({ at, occurredAt, seq, ...line }: CountedLine): Folding {
  const when = occurredAt ?? at
  const thread: Folding = {
    ...line,
    heldAt: null,
    answeredAt: null,
    acceptedAt: null,
    arrivedOn: null,
    lastAt: when,
    first: seq,
    last: seq,
    accepted: Number.POSITIVE_INFINITY,
    arrived: Number.POSITIVE_INFINITY,
    expiring: seq,
  }
  noteSteps(thread, { ...line, at, occurredAt, seq }, when)
  return thread
}

function noteSteps(thread: Folding, line: CountedLine, when: string): void {
  if (line.kind === 'hold') {
    // Lines that answer an option may not say again until when it was worth something.
    if (line.expiresAt !== null && (thread.expiresAt === null || line.seq > thread.expiring)) {
      thread.expiresAt = line.expiresAt
      thread.expiring = line.seq
    }
    if (line.state === 'placed' && (thread.heldAt === null || when < thread.heldAt)) thread.heldAt = when
    if (line.state === 'refused') thread.answeredAt = when
  }
  if (line.kind !== 'stay') return
  if (line.seq < thread.accepted) {
    thread.accepted = line.seq
    thread.acceptedAt = when
    thread.answeredAt = when
  }
  if ((line.state === 'arrived' || line.state === 'left') && line.seq < thread.arrived) {
    thread.arrived = line.seq
    thread.arrivedOn = line.from
  }
}
