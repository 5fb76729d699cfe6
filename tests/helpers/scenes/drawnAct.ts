import { addDays } from '@/domain/hours/calendarDay'
import type { Act } from '@/domain/placement/calendar/Act'
import { allowedActs } from '@/domain/placement/calendar/allowedActs'
import type { Standing } from '@/domain/placement/calendar/standingOf'

/** What an act is drawn from: numbers of any size, each used as far as it is needed. */
export type Draw = {
  kind: number
  pick: number
  shift: number
  length: number
  child: number
  request: number
}

/** Where it is drawn: what stands of a place, the requests, today, and the hour of expiry of a hold. */
export type Scene = {
  standing: readonly Standing[]
  requests: readonly { id: string; children: number }[]
  today: string
  expiresAt: string
}

const KINDS: readonly Act['kind'][] = [
  'hold',
  'hold',
  'accept',
  'refuse',
  'cancel',
  'expire',
  'arrive',
  'notArrived',
  'postpone',
  'extend',
  'leave',
  'prepare',
  'outOfService',
  'backInService',
  'away',
  'back',
  'admit',
]

const within = (drawn: number, size: number): number => (size > 0 ? drawn % size : 0)

/** Three times in four a commitment that the act may follow, else any, dead ones too. */
function threadFor(kind: Act['kind'], { pick }: Draw, standing: readonly Standing[]): string {
  const fit = standing.filter((one) => allowedActs(one).includes(kind))
  const among = pick % 4 > 0 && fit.length > 0 ? fit : standing
  return among[within(pick, among.length)]?.thread ?? 'none'
}

/** An act of anybody on a place, likely or absurd: dates around today, on a commitment of the place, alive or not. */
export function drawnAct(draw: Draw, { standing, requests, today, expiresAt }: Scene): Act {
  const from = addDays(today, within(draw.shift, 12) - 4)
  const to = draw.length % 5 === 0 ? null : addDays(from, within(draw.length, 20))
  const request = requests[within(draw.request, requests.length)]
  // Every other time, one that something there may be followed by.
  const likely = standing.flatMap((one) => allowedActs(one))
  const kinds = draw.kind % 2 > 0 && likely.length > 0 ? likely : KINDS
  const kind = kinds[within(draw.kind, kinds.length)] ?? 'hold'
  const thread = threadFor(kind, draw, standing)
  const child = within(draw.child, request?.children ?? 1)
  switch (kind) {
    case 'hold':
      return { kind, request: request?.id ?? '', child, from: from < today ? today : from, to, expiresAt }
    case 'admit':
      return { kind, from, to }
    case 'accept':
    case 'expire':
      return { kind, thread }
    case 'refuse':
      return { kind, thread, reason: 'age' }
    case 'cancel':
      return { kind, thread, reason: 'doublon' }
    case 'notArrived':
      return { kind, thread, reason: 'fugue' }
    case 'arrive':
    case 'back':
    case 'backInService':
      return { kind, thread, on: from }
    case 'postpone':
      return { kind, thread, from }
    case 'extend':
      return { kind, thread, to: to ?? from }
    case 'leave':
      return { kind, thread, on: from, reason: 'fin-de-mesure', destination: 'famille' }
    case 'prepare':
      return { kind, thread, readyOn: from }
    case 'outOfService':
      return { kind, from, to, reason: 'travaux' }
    case 'away':
      return { kind, stay: thread, from, to, reason: 'week-end' }
  }
}
