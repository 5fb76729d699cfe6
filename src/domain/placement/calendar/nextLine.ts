import type { Act, ActOf } from './Act'
import { allowedActs } from './allowedActs'
import { acceptLine, cancelLine, expireLine, refuseLine } from './answerLines'
import { admitLine, holdLine } from './bookingLines'
import { refused, stale } from './newLine'
import type { NextLine, Situation } from './Situation'
import { awayLine, backInServiceLine, backLine, outOfServiceLine } from './spanLines'
import { staleWords } from './staleWords'
import { type Standing, standingOf } from './standingOf'
import { arriveLine, extendLine, leaveLine, notArrivedLine, postponeLine, prepareLine } from './stayLines'

/**
 * The line that an act adds to the calendar of a place, or why it cannot. It only looks: whoever writes the line is told by the unique
 * index of (place, seq) when somebody else wrote first, reads again and asks again.
 */
export function nextLine(situation: Situation, act: Act): NextLine {
  if (act.kind === 'hold') return heldLine(situation, act)
  if (act.override?.trim() && !situation.actor?.coordinates)
    return refused('Seul un coordinateur passe outre, avec son motif.')
  if (act.kind === 'admit') return admitLine(situation, act)
  if (act.kind === 'outOfService') return outOfServiceLine(situation, act)
  const thread = act.kind === 'away' ? act.stay : act.thread
  const standing = standingOf(situation.lines, situation.now).find((one) => one.thread === thread)
  if (!standing) return { fault: 'gone', words: 'Ce que vous vouliez changer n’est plus dans le calendrier.' }
  if (!allowedActs(standing).includes(act.kind)) return stale(staleWords(standing, situation.now))
  return followed(situation, act, standing)
}

/** Whoever asks passes over a refusal that is remembered, which is written; over a rule a coordinator alone does. */
function heldLine(situation: Situation, act: ActOf<'hold'>): NextLine {
  if (situation.actor?.coordinates) return holdLine(situation, act)
  const next = holdLine(situation, { ...act, override: null })
  return next.fault === null
    ? { ...next, line: { ...next.line, override: act.override?.trim() || null } }
    : next
}

type Following = Exclude<Act, { kind: 'hold' | 'admit' | 'outOfService' }>

function followed(situation: Situation, act: Following, standing: Standing): NextLine {
  switch (act.kind) {
    case 'accept':
      return acceptLine(situation, act, standing)
    case 'refuse':
      return refuseLine(situation, act, standing)
    case 'cancel':
      return cancelLine(situation, act, standing)
    case 'expire':
      return expireLine(situation, act, standing)
    case 'arrive':
      return arriveLine(situation, act, standing)
    case 'notArrived':
      return notArrivedLine(situation, act, standing)
    case 'postpone':
      return postponeLine(situation, act, standing)
    case 'extend':
      return extendLine(situation, act, standing)
    case 'leave':
      return leaveLine(situation, act, standing)
    case 'prepare':
      return prepareLine(situation, act, standing)
    case 'backInService':
      return backInServiceLine(situation, act, standing)
    case 'away':
      return awayLine(situation, act, standing)
    case 'back':
      return backLine(situation, act, standing)
  }
}
