import type { Commitment } from '../Commitment'
import type { Act } from './Act'
import type { LineFault, NextLine, Situation } from './Situation'
import type { Standing } from './standingOf'

type Facts = Pick<Commitment, 'kind' | 'state' | 'from' | 'to'> & Partial<Commitment>

const seqAfter = ({ lines }: Situation): number => lines.reduce((most, { seq }) => Math.max(most, seq), 0) + 1

/** The first line of a commitment. */
export function firstLine(
  situation: Situation,
  act: Act,
  facts: Facts,
  warnings: readonly string[] = [],
): NextLine {
  const { place, actor, now } = situation
  const seq = seqAfter(situation)
  return {
    fault: null,
    warnings,
    line: {
      place: place.id,
      seq,
      thread: `${place.id}:${seq}`,
      readyOn: null,
      expiresAt: null,
      request: null,
      child: null,
      reason: null,
      note: null,
      destination: null,
      ...facts,
      ...writer(act, actor, now),
    },
  }
}

/** The next line of a commitment: what stands, but for what changes. A reason is that of this line alone. */
export function followingLine(
  situation: Situation,
  act: Act,
  standing: Standing,
  changes: Partial<Commitment>,
  warnings: readonly string[] = [],
): NextLine {
  const { lines: _, startedAt: __, written: ___, ...last } = standing
  const line = {
    ...last,
    expiresAt: null,
    reason: null,
    note: null,
    ...changes,
    seq: seqAfter(situation),
    ...writer(act, situation.actor, situation.now),
  }
  return { fault: null, line, warnings }
}

const writer = ({ occurredAt, override }: Act, actor: Situation['actor'], now: Date) => ({
  at: now.toISOString(),
  occurredAt: occurredAt ?? null,
  by: actor?.id ?? null,
  byName: actor?.name ?? null,
  override: override?.trim() || null,
})

/** What a reason and its words become on a line. */
export const told = ({ reason, note }: { reason: Commitment['reason']; note?: string | null }) => ({
  reason,
  note: note?.trim() || null,
})

export const refused = (words: string): LineFault => ({ fault: 'refused', words })
export const stale = (words: string): LineFault => ({ fault: 'stale', words })
