import { addDays } from '../../hours/calendarDay'
import { isCalendarDay } from '../../isCalendarDay'
import { dayWords } from '../../rates/dayWords'
import type { ActOf } from './Act'
import { clashOf } from './clashOf'
import { daysFault } from './daysFault'
import { haveDayInCommon } from './isFreeBetween'
import { firstLine, followingLine, refused, told } from './newLine'
import { reasonFault } from './reasonFault'
import type { LineFault, NextLine, Situation } from './Situation'
import { type Standing, standingOf } from './standingOf'

/** Nobody can take the place: it must be empty on these days. */
export function outOfServiceLine(situation: Situation, act: ActOf<'outOfService'>): NextLine {
  const { from, to } = act
  const fault = reasonFault(act) ?? daysFault(situation, to === null ? { from, to: from } : act)
  return (
    fault ??
    clashOf(situation, { from, to }) ??
    firstLine(situation, act, { kind: 'outOfService', state: 'open', from, to, ...told(act) })
  )
}

export function backInServiceLine(
  situation: Situation,
  act: ActOf<'backInService'>,
  period: Standing,
): NextLine {
  return endFault(act.on, period) ?? ended(situation, act, period)
}

/** The child is away for a time, and the place is kept. */
export function awayLine(situation: Situation, act: ActOf<'away'>, stay: Standing): NextLine {
  const { from, to } = act
  const fault = reasonFault(act) ?? daysFault(situation, { from, to: to ?? from })
  if (fault) return fault
  if (from < stay.from) return refused(`L’enfant est arrivé le ${dayWords(stay.from)}.`)
  if (stay.to !== null && (to ?? from) > stay.to)
    return refused(`Le séjour finit le ${dayWords(stay.to)} : la place n’est gardée que jusque-là.`)
  const other = standingOf(situation.lines, situation.now).find(
    (one) => one.kind === 'absence' && one.state !== 'withdrawn' && haveDayInCommon(one, { from, to }),
  )
  if (other) return refused('Une absence est déjà écrite sur ces jours.')
  const { request, child } = stay
  return firstLine(situation, act, { kind: 'absence', state: 'open', from, to, request, child, ...told(act) })
}

export function backLine(situation: Situation, act: ActOf<'back'>, absence: Standing): NextLine {
  if (act.on > situation.today) return refused('Un retour se dit le jour où l’enfant revient.')
  return endFault(act.on, absence) ?? ended(situation, act, absence)
}

function endFault(on: string, { to }: Standing): LineFault | null {
  if (!isCalendarDay(on)) return refused('Date illisible : écrivez JJ/MM/AAAA.')
  return to !== null && on > addDays(to, 1) ? refused(`La fin était prévue le ${dayWords(to)}.`) : null
}

/** Ended the day before; withdrawn where not one day is left. */
function ended(situation: Situation, act: ActOf<'back' | 'backInService'>, span: Standing): NextLine {
  const { reason, note } = span
  const changes =
    act.on <= span.from
      ? { state: 'withdrawn' as const }
      : { state: 'closed' as const, to: addDays(act.on, -1) }
  return followingLine(situation, act, span, { ...changes, reason, note })
}
