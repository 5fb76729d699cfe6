import { addDays } from '../../hours/calendarDay'
import { isCalendarDay } from '../../isCalendarDay'
import { dayWords } from '../../rates/dayWords'
import type { ActOf } from './Act'
import { withPreparation } from './bookingLines'
import { clashOf, neighboursOf } from './clashOf'
import { daysFault } from './daysFault'
import { lawOf } from './lawOf'
import { followingLine, refused, told } from './newLine'
import { readyOn } from './readyOn'
import { reasonFault } from './reasonFault'
import { renewalsOf } from './renewalsOf'
import type { LineFault, NextLine, Situation } from './Situation'
import { spanWords } from './spanWords'
import type { Standing } from './standingOf'

/** The child came: the stay begins that day. Whoever is still there has left first. */
export function arriveLine(situation: Situation, act: ActOf<'arrive'>, stay: Standing): NextLine {
  const { today } = situation
  const { on } = act
  const days = { from: on, to: stay.to }
  if (isCalendarDay(on) && on > today) return refused('Une arrivée se dit le jour où l’enfant arrive.')
  if (isCalendarDay(on) && stay.to !== null && on > stay.to)
    return refused(`Le séjour devait finir le ${dayWords(stay.to)} : reportez-le d’abord.`)
  const fault = daysFault(situation, days) ?? stillThere(situation, stay)
  if (fault) return fault
  const { days: taken } = withPreparation(situation, days)
  return (
    clashOf(situation, taken, stay.thread) ??
    followingLine(situation, act, stay, { state: 'arrived', from: on })
  )
}

function stillThere(situation: Situation, stay: Standing): LineFault | null {
  const other = neighboursOf(situation, stay.thread).find(({ standing }) => standing.state === 'arrived')
  return other ? refused('Un enfant est encore à cette place : dites d’abord sa sortie.') : null
}

/** The child did not come on the day: the place is free again. */
export function notArrivedLine(situation: Situation, act: ActOf<'notArrived'>, stay: Standing): NextLine {
  if (stay.from > situation.today)
    return refused(`L’enfant est attendu le ${dayWords(stay.from)} : avant ce jour, le séjour s’annule.`)
  return reasonFault(act) ?? followingLine(situation, act, stay, { state: 'notArrived', ...told(act) })
}

export function postponeLine(situation: Situation, act: ActOf<'postpone'>, stay: Standing): NextLine {
  const to = act.to === undefined ? stay.to : act.to
  if (act.from < situation.today) return refused('Une arrivée ne se reporte pas à un jour passé.')
  return moved(situation, act, stay, { from: act.from, to, note: act.note?.trim() || null })
}

/** Another end. Put off, it is a renewal, which the law bounds; the end of a stay that had none is a first end. */
export function extendLine(situation: Situation, act: ActOf<'extend'>, stay: Standing): NextLine {
  if (!isCalendarDay(act.to)) return refused('Date illisible : écrivez JJ/MM/AAAA.')
  if (act.to < situation.today) return refused('La fin prévue ne peut pas être passée.')
  const isRenewal = stay.to !== null && act.to > stay.to
  const renewals = renewalsOf(situation.lines.filter(({ thread }) => thread === stay.thread))
  const period = isRenewal
    ? { from: addDays(stay.to ?? stay.from, 1), to: act.to, renewals: renewals + 1 }
    : { from: stay.from, to: act.to, renewals: 0 }
  const law = lawOf(situation, { ...period, child: stay.child, arrivesOn: stay.from }, act)
  // An earlier end is never refused by a rule that bounds the length.
  if (law.fault && (isRenewal || stay.to === null)) return law.fault
  return moved(
    situation,
    act,
    stay,
    { from: stay.from, to: act.to, note: act.note?.trim() || null },
    law.warnings,
  )
}

function moved(
  situation: Situation,
  act: ActOf<'postpone' | 'extend'>,
  stay: Standing,
  days: { from: string; to: string | null; note: string | null },
  warnings: readonly string[] = [],
): NextLine {
  const fault = daysFault(situation, days)
  if (fault) return fault
  const { readyOn: ready, days: taken } = withPreparation(situation, days)
  return (
    clashOf(situation, taken, stay.thread) ??
    followingLine(situation, act, stay, { ...days, readyOn: ready }, warnings)
  )
}

/** The child left. What was promised next is not pushed away: the days of preparation are cut short by it. */
export function leaveLine(situation: Situation, act: ActOf<'leave'>, stay: Standing): NextLine {
  const { on, destination } = act
  if (!isCalendarDay(on)) return refused('Date illisible : écrivez JJ/MM/AAAA.')
  if (on > situation.today)
    return refused('Une sortie se dit le jour où l’enfant part ; la fin prévue se change.')
  if (on < stay.from) return refused(`L’enfant est arrivé le ${dayWords(stay.from)}.`)
  const next = neighboursOf(situation, stay.thread).filter(
    ({ days }) => days.to === null || days.to >= stay.from,
  )
  const passed = next.find(({ days }) => days.from <= on)
  if (passed)
    return refused(
      `La place est promise ${spanWords(passed.days)} : reportez ou annulez d’abord ce qui suit.`,
    )
  const ready = readyOn(on, situation.preparationDays, situation.isHoliday)
  const first = next.map(({ days }) => days.from).sort()[0]
  return (
    reasonFault(act) ??
    followingLine(situation, act, stay, {
      state: 'left',
      to: on,
      readyOn: first && first < ready ? first : ready,
      destination,
      ...told(act),
    })
  )
}

/** The place is ready another day than was reckoned. */
export function prepareLine(situation: Situation, act: ActOf<'prepare'>, stay: Standing): NextLine {
  if (stay.to === null) return refused('La fin du séjour n’est pas encore prévue.')
  if (!isCalendarDay(act.readyOn)) return refused('Date illisible : écrivez JJ/MM/AAAA.')
  if (act.readyOn <= stay.to) return refused('La place est prête au plus tôt le lendemain de la sortie.')
  const { from } = stay
  const to = addDays(act.readyOn, -1)
  return (
    clashOf(situation, { from, to }, stay.thread) ??
    followingLine(situation, act, stay, { readyOn: act.readyOn, reason: stay.reason, note: stay.note })
  )
}
