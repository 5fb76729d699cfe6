import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { aFacility } from '../../factories/aFacility'
import { aUnit } from '../../factories/aUnit'

/** The instant of the count of the year that this scene tells. */
export const COUNTED_AT = '2026-03-15T10:00:00.000Z'

type Facts = Record<string, unknown>
export type PlacementYear = Awaited<ReturnType<typeof placementYear>>

/**
 * The year 2025 of four places in two facilities, small enough to be counted by hand: three stays of which one is short, a stay that goes
 * on, brothers split in two facilities, a refusal, an option that expired, a child who did not come, a decision that waits.
 */
export async function placementYear(payload: Payload) {
  const north = await aFacility(payload, { name: 'Maison du Nord' })
  const south = await aFacility(payload, { name: 'Maison du Sud' })
  const units = {
    u1: (await aUnit(payload, north.id, { name: 'U1' })).id,
    u2: (await aUnit(payload, north.id, { name: 'U2' })).id,
    v1: (await aUnit(payload, south.id, { name: 'V1' })).id,
  }
  const store = async (collection: Parameters<Payload['db']['create']>[0]['collection'], data: Facts) => {
    const at = '2025-01-01T08:00:00.000Z'
    const { id } = await payload.db.create({ collection, data: { createdAt: at, updatedAt: at, ...data } })
    return String(id)
  }
  const place = (reference: string, unit: string, facility: string) =>
    store(SLUGS.places, { reference, unit, facility, kind: 'ordinary', inServiceFrom: '2025-01-01' })
  const places = {
    p1: await place('1', units.u1, north.id),
    p2: await place('2', units.u1, north.id),
    p3: await place('3', units.u2, north.id),
    p4: await place('4', units.v1, south.id),
  }
  const where: Record<string, { unit: string; facility: string }> = {
    [places.p1]: { unit: units.u1, facility: north.id },
    [places.p2]: { unit: units.u1, facility: north.id },
    [places.p3]: { unit: units.u2, facility: north.id },
    [places.p4]: { unit: units.v1, facility: south.id },
  }
  const request = (reference: string, children: readonly string[], facts: Facts) =>
    store(SLUGS.placementRequests, {
      reference,
      requesterName: 'Camille Demandeur',
      service: 'MDS Test',
      state: 'open',
      urgency: '72h',
      wishedFrom: '2025-01-01',
      profile: {
        children: children.map((birthMonth, rank) => ({
          reference: children.length > 1 ? `${reference}-${rank}` : null,
          birthMonth,
          sex: 'garcon',
          needs: [],
        })),
        siblings: children.length > 1 ? 'wished' : null,
        splitReason: children.length > 1 ? 'Séparés par le juge' : null,
        legalTitle: null,
        legalStart: null,
        urgency: '72h',
        wishedFrom: '2025-01-01',
        duration: 'long',
        expectedDays: null,
        modes: [],
        commune: '91223',
        maxMinutes: null,
        incompatibleWith: ['AUTRE-1'],
        context: 'Un contexte à effacer',
      },
      ...facts,
    })
  const at = (day: string, hour = '08') => `${day}T${hour}:00:00.000Z`
  const asked = (opened: string, decided: string | null, urgency: string, closed: string | null = null) => ({
    openedAt: at(opened),
    searchedAt: at(opened),
    ...(decided ? { decidedAt: decided } : {}),
    urgency,
    ...(closed ? { closedAt: at(closed), state: 'closed', outcome: 'received' } : {}),
  })
  const requests = {
    left: await request('R1', ['2015-04'], asked('2025-02-01', at('2025-02-03', '10'), '72h', '2025-07-01')),
    here: await request('R2', ['2010-01'], asked('2025-07-01', at('2025-07-02'), 'immediate')),
    brothers: await request('R3', ['2016-01', '2018-02'], asked('2025-08-20', at('2025-08-30'), 'semaine')),
    refused: await request('R4', ['2012-02'], asked('2025-03-10', null, '72h')),
    noShow: await request(
      'R5',
      ['2009-05'],
      asked('2025-10-01', at('2025-10-21'), 'programmee', '2025-11-04'),
    ),
    planned: await request('R6', ['2023-01'], asked('2025-12-18', at('2025-12-20'), 'immediate')),
  }
  let turns = 0
  const seqs = new Map<string, number>()
  const line = async (place: string, thread: string, facts: Facts) => {
    const seq = (seqs.get(place) ?? 0) + 1
    seqs.set(place, seq)
    turns += 1
    await store(SLUGS.commitments, {
      place,
      ...where[place],
      seq,
      thread,
      turn: `t${turns}`,
      byName: 'Dominique Auteur',
      ...facts,
    })
  }
  const held = async (place: string, thread: string, request: string, from: string, facts: Facts) =>
    line(place, thread, {
      kind: 'hold',
      state: 'placed',
      from,
      to: null,
      request,
      child: 0,
      note: 'Une note',
      ...facts,
    })
  const stay = (place: string, thread: string, request: string, state: string, facts: Facts) =>
    line(place, thread, { kind: 'stay', state, to: null, request, child: 0, note: 'Une note', ...facts })

  await held(places.p1, 'A', requests.left, '2025-02-05', {
    at: at('2025-02-03'),
    expiresAt: at('2025-02-03', '12'),
  })
  await stay(places.p1, 'A', requests.left, 'planned', { from: '2025-02-05', at: at('2025-02-03', '10') })
  await stay(places.p1, 'A', requests.left, 'arrived', { from: '2025-02-05', at: at('2025-02-05', '16') })
  await line(places.p1, 'A-away', {
    kind: 'absence',
    state: 'closed',
    from: '2025-04-12',
    to: '2025-04-16',
    reason: 'week-end',
    at: at('2025-04-12'),
  })
  await stay(places.p1, 'A', requests.left, 'left', {
    from: '2025-02-05',
    to: '2025-06-30',
    readyOn: '2025-07-03',
    reason: 'retour-famille',
    at: at('2025-06-30', '16'),
  })

  await held(places.p1, 'B', requests.here, '2025-07-13', {
    at: at('2025-07-02', '06'),
    expiresAt: at('2025-07-02', '10'),
  })
  await stay(places.p1, 'B', requests.here, 'planned', { from: '2025-07-13', at: at('2025-07-02') })
  await stay(places.p1, 'B', requests.here, 'arrived', {
    from: '2025-07-13',
    to: '2026-01-31',
    at: at('2025-07-13'),
  })

  await line(places.p2, 'closed', {
    kind: 'outOfService',
    state: 'open',
    from: '2025-08-10',
    to: '2025-08-20',
    reason: 'sous-effectif',
    at: at('2025-08-01'),
  })
  await held(places.p2, 'refused', requests.refused, '2025-03-12', {
    at: at('2025-03-10', '09'),
    expiresAt: at('2025-03-10', '17'),
  })
  await line(places.p2, 'refused', {
    kind: 'hold',
    state: 'refused',
    from: '2025-03-12',
    request: requests.refused,
    child: 0,
    reason: 'age',
    note: 'Trop grand',
    at: at('2025-03-10', '15'),
  })
  await held(places.p2, 'expired', requests.refused, '2025-05-06', {
    at: at('2025-05-05'),
    expiresAt: at('2025-05-05', '12'),
  })
  await held(places.p2, 'planned', requests.planned, '2026-01-05', {
    at: at('2025-12-19'),
    expiresAt: at('2025-12-21'),
  })
  await stay(places.p2, 'planned', requests.planned, 'planned', { from: '2026-01-05', at: at('2025-12-20') })

  for (const [place, thread, child, from] of [
    [places.p3, 'C0', 0, '2025-09-01'],
    [places.p4, 'C1', 1, '2025-09-02'],
  ] as const) {
    await held(place, thread, requests.brothers, from, {
      child,
      at: at('2025-08-29'),
      expiresAt: at('2025-08-31'),
    })
    await stay(place, thread, requests.brothers, 'planned', { child, from, at: at('2025-08-30') })
    await stay(place, thread, requests.brothers, 'arrived', { child, from, at: at(from, '16') })
  }
  await stay(places.p4, 'C1', requests.brothers, 'left', {
    child: 1,
    from: '2025-09-02',
    to: '2025-09-06',
    reason: 'reorientation',
    at: at('2025-09-06', '16'),
  })
  await held(places.p4, 'noShow', requests.noShow, '2025-11-03', {
    at: at('2025-10-20'),
    expiresAt: at('2025-10-22'),
  })
  await stay(places.p4, 'noShow', requests.noShow, 'planned', { from: '2025-11-03', at: at('2025-10-21') })
  await stay(places.p4, 'noShow', requests.noShow, 'notArrived', {
    from: '2025-11-03',
    reason: 'fugue',
    at: at('2025-11-03', '20'),
  })

  const shortage = (facts: Facts) => store(SLUGS.placeShortages, { criteria: {}, ...facts })
  await shortage({
    kind: 'search',
    at: at('2025-06-01'),
    criteria: { children: [{ birthMonth: '2013-05' }], commune: '91223' },
  })
  await shortage({
    kind: 'report',
    at: at('2025-05-06'),
    request: requests.refused,
    tried: [{ note: 'Appelé' }],
  })
  return { north, south, places, requests }
}
