import { addDays } from '@/domain/hours/calendarDay'
import type { PlacementSceneArgs } from './PlacementScene'
import { minutes, PlacementScene } from './PlacementScene'
import type { WorldPlace } from './World'

/** The facility that the demo's account keeps, and the units where the scene of today is played; the others live on. */
export const STAGE = {
  facility: 'L0001',
  adolescents: { name: 'Groupe des adolescents', places: 8, days: 45 },
  children: { name: 'Groupe des petits', places: 3, days: 45 },
} as const

/** The places of the stage, and the day from which nobody is sent there. */
export function stagePlaces(places: readonly WorldPlace[], today: string): Map<string, string> {
  return new Map(
    [STAGE.adolescents, STAGE.children].flatMap(({ name, places: count, days }) =>
      onStage(places, name)
        .slice(0, count)
        .map((place): [string, string] => [place.id, addDays(today, -days)]),
    ),
  )
}

const onStage = (places: readonly WorldPlace[], name: string): WorldPlace[] =>
  places.filter(({ unit }) => unit.number === STAGE.facility && unit.name === name)

/**
 * What the roles of the demo have before them today: options to answer (one near its hour, one urgent, brothers and sisters), arrivals of
 * today and overdue, a departure overdue, an absence, legal deadlines within a day, a waiting list, drafts, and what was typed later.
 */
export function playToday(setting: PlacementSceneArgs): void {
  const { world } = setting
  const scene = new PlacementScene(setting)
  const { today } = scene
  const [near, urgent, arriving, late, leaving, typed, away, other] = onStage(
    world.places,
    STAGE.adolescents.name,
  )
  const [first, second, third] = onStage(world.places, STAGE.children.name)
  if (
    !near ||
    !urgent ||
    !arriving ||
    !late ||
    !leaving ||
    !typed ||
    !away ||
    !other ||
    !first ||
    !second ||
    !third
  )
    return

  stays(scene, { leaving, typed, away })
  scene.expected(
    arriving,
    { hoursAgo: 30, urgency: 'semaine', duration: 'moyen' },
    { from: today, to: addDays(today, 120) },
  )
  scene.expected(
    late,
    { who: 1, hoursAgo: 96, urgency: '72h', duration: 'court' },
    { from: addDays(today, -2), to: addDays(today, 60) },
  )
  scene.expected(
    third,
    { hoursAgo: 50, urgency: 'programmee', duration: 'long' },
    { from: addDays(today, 6), to: addDays(today, 300) },
  )
  answered(scene, other)
  asks(scene, { near, urgent, first, second })
  followed(scene, { near, first })
}

type Stays = { leaving: WorldPlace; typed: WorldPlace; away: WorldPlace }
const DAY = 24

/** A child who should have left, one who is away until tomorrow, and two acts that were done on paper. */
function stays(scene: PlacementScene, { leaving, typed, away }: Stays): void {
  const { today } = scene
  const begun = (place: WorldPlace, days: number, to: string) => {
    const planned = scene.expected(
      place,
      { who: 2, hoursAgo: days * DAY, urgency: '72h', duration: 'court' },
      { from: addDays(today, -days + 1), to },
    )
    if (planned)
      scene.does(
        place,
        { kind: 'arrive', thread: planned.thread, on: addDays(today, -days + 1) },
        (days - 1) * DAY - 8,
      )
    return planned
  }
  begun(leaving, 40, addDays(today, -2))
  const stay = begun(away, 35, addDays(today, 50))
  if (stay)
    scene.does(
      away,
      {
        kind: 'away',
        stay: stay.thread,
        from: addDays(today, -2),
        to: addDays(today, 1),
        reason: 'week-end',
      },
      2 * DAY,
    )
  const planned = scene.expected(
    typed,
    { who: 3, hoursAgo: 5 * DAY, urgency: 'immediate', duration: 'court' },
    { from: addDays(today, -4), to: addDays(today, 40) },
  )
  if (planned)
    scene.does(
      typed,
      {
        kind: 'arrive',
        thread: planned.thread,
        on: addDays(today, -4),
        occurredAt: scene.ago(3 * DAY + 14).toISOString(),
      },
      3 * DAY,
    )
}

/** A request that was refused, then expired without an answer: it is searched again. */
function answered(scene: PlacementScene, place: WorldPlace): void {
  const refused = scene.request(place, { hoursAgo: 60, urgency: 'semaine', duration: 'moyen', waiting: true })
  const hold = scene.hold(place, refused, { hoursAgo: 56, from: addDays(scene.today, 1) })
  if (hold) scene.does(place, { kind: 'refuse', thread: hold.thread, reason: 'groupe' }, 55)
  const silent = scene.request(place, { hoursAgo: 30, urgency: '72h', duration: 'court' })
  const unanswered = scene.hold(place, silent, { hoursAgo: 28, from: addDays(scene.today, 1) })
  if (unanswered) scene.does(place, { kind: 'expire', thread: unanswered.thread }, 23.9)
}

type Asks = { near: WorldPlace; urgent: WorldPlace; first: WorldPlace; second: WorldPlace }

/** Options that wait for the facility's answer: one near its hour, one urgent, one for brothers and sisters. */
function asks(scene: PlacementScene, { near, urgent, first, second }: Asks): void {
  const { today } = scene
  scene.hold(near, scene.request(near, { hoursAgo: 6, urgency: 'semaine', duration: 'moyen' }), {
    hoursAgo: minutes(220),
  })
  scene.hold(
    urgent,
    scene.request(urgent, {
      hoursAgo: 1,
      urgency: 'immediate',
      title: 'opp-parquet',
      legalStart: addDays(today, -8),
      duration: 'court',
    }),
    { hoursAgo: minutes(25), days: 20 },
  )
  const siblings = scene.request(first, {
    who: 1,
    hoursAgo: 20,
    urgency: '72h',
    children: 2,
    duration: 'moyen',
  })
  scene.hold(first, siblings, { hoursAgo: 1, child: 0 })
  scene.hold(second, siblings, { hoursAgo: 1, child: 1 })
}

/** What is searched without an option: deadlines within a day, a waiting list of several, drafts. */
function followed(scene: PlacementScene, { near, first }: { near: WorldPlace; first: WorldPlace }): void {
  const { today } = scene
  scene.request(near, {
    hoursAgo: 44,
    urgency: 'immediate',
    title: 'accueil-72h',
    legalStart: addDays(today, -2),
    duration: 'court',
  })
  scene.request(first, {
    who: 2,
    hoursAgo: 100,
    urgency: '72h',
    title: 'recueil-provisoire',
    legalStart: addDays(today, -5),
    duration: 'moyen',
  })
  scene.request(near, {
    who: 3,
    hoursAgo: 10 * DAY,
    urgency: 'semaine',
    title: 'opp-juge',
    legalStart: addDays(today, -17),
    duration: 'court',
    waiting: true,
  })
  for (const [rank, urgency] of (
    ['semaine', 'programmee', '72h', 'programmee', 'semaine'] as const
  ).entries())
    scene.request(rank % 2 === 0 ? near : first, {
      who: rank,
      hoursAgo: (4 + 3 * rank) * DAY,
      urgency,
      waiting: true,
      duration: rank % 2 === 0 ? 'long' : 'moyen',
    })
  for (const rank of [0, 1, 2]) {
    const draft = scene.request(near, {
      who: rank === 2 ? 1 : 0,
      hoursAgo: 3 + 20 * rank,
      urgency: 'semaine',
      duration: 'moyen',
    })
    draft.set = 'draft'
    draft.openedAt = null
  }
}
