import type { ActOf } from './Act'
import { childFault, requestFault } from './bookingLines'
import { followingLine, told } from './newLine'
import { reasonFault } from './reasonFault'
import type { NextLine, Situation } from './Situation'
import type { Standing } from './standingOf'

/** The option becomes a stay that is expected, unless the child has another by now. */
export function acceptLine(situation: Situation, act: ActOf<'accept'>, hold: Standing): NextLine {
  const { request, now } = situation
  if (!request) return { fault: 'gone', words: 'Cette demande n’existe plus.' }
  return (
    requestFault(request) ??
    childFault(request, hold.child ?? 0, now) ??
    followingLine(situation, act, hold, { kind: 'stay', state: 'planned' })
  )
}

export function refuseLine(situation: Situation, act: ActOf<'refuse'>, hold: Standing): NextLine {
  return reasonFault(act) ?? followingLine(situation, act, hold, { state: 'refused', ...told(act) })
}

export function cancelLine(situation: Situation, act: ActOf<'cancel'>, standing: Standing): NextLine {
  return reasonFault(act) ?? followingLine(situation, act, standing, { state: 'cancelled', ...told(act) })
}

/** Tidies an option whose hour is past: it was worth nothing already. */
export function expireLine(situation: Situation, act: ActOf<'expire'>, hold: Standing): NextLine {
  return followingLine(situation, act, hold, { state: 'expired', expiresAt: hold.expiresAt })
}
