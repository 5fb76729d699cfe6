import { describe, expect, it } from 'vitest'
import { aKeptFacility } from '../../factories/aKeptFacility'
import { aPlace } from '../../factories/aPlace'
import { aPlacementRequest } from '../../factories/aPlacementRequest'
import { aUser } from '../../factories/aUser'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()
const { commitLine } = await import('@/features/placement/calendar/write/commitLine')
const NOW = new Date('2026-06-01T10:00:00.000Z')

async function aScene() {
  const { units } = await aKeptFacility(payload)
  const [unit] = units
  if (!unit) throw new Error('No unit')
  const [place, other, request, actor] = await Promise.all([
    aPlace(payload, unit),
    aPlace(payload, unit),
    aPlacementRequest(payload),
    aUser(payload, { name: 'Awa Test' }),
  ])
  const context = { payload, actor, address: '192.0.2.1', now: NOW }
  return { place, other, request, actor, context }
}

const holding = (request: { id: string }, from = '2026-06-01', to = '2026-06-30') => ({
  kind: 'hold' as const,
  request: request.id,
  child: 0,
  from,
  to,
  expiresAt: '2026-06-01T14:00:00.000Z',
})

const stateOf = async ({ id }: { id: string }) =>
  (await payload.findByID({ collection: 'placement-requests', id, depth: 0, overrideAccess: true })).state

const takenOf = async ({ id }: { id: string }) =>
  (await payload.findByID({ collection: 'places', id, depth: 0, overrideAccess: true })).taken

describe('a place that is held', () => {
  it('is taken with its days of preparation, and its request is told', async () => {
    const { place, request, context } = await aScene()
    const held = await commitLine(context, { place: place.id, act: holding(request) })
    expect(held).toMatchObject({ fault: null, line: { seq: 1, state: 'placed', readyOn: '2026-07-03' } })
    expect(await takenOf(place)).toStrictEqual([
      {
        thread: `${place.id}:1`,
        kind: 'hold',
        from: '2026-06-01',
        to: '2026-07-02',
        until: '2026-06-01T14:00:00.000Z',
        due: null,
        reason: null,
      },
    ])
    expect(await stateOf(request)).toBe('held')
  })

  it('is refused to another, who reads who took it and when', async () => {
    const { place, request, context } = await aScene()
    await commitLine(context, { place: place.id, act: holding(request) })
    const rival = await aPlacementRequest(payload)
    const late = await commitLine(context, { place: place.id, act: holding(rival) })
    expect(late).toMatchObject({ fault: 'taken', by: 'Awa Test', at: NOW.toISOString() })
    expect(await stateOf(rival)).toBe('open')
  })

  it('is given once where two places are accepted for one child at once', async () => {
    const { place, other, request, context } = await aScene()
    for (const { id } of [place, other]) await commitLine(context, { place: id, act: holding(request) })
    const answers = await Promise.all(
      [place, other].map(({ id }) =>
        commitLine(context, { place: id, act: { kind: 'accept', thread: `${id}:1` } }),
      ),
    )
    expect(answers.map(({ fault }) => fault).sort()).toStrictEqual([null, 'stale'].sort())
    expect(await stateOf(request)).toBe('admitted')
  })
})

describe('a child who comes, and leaves', () => {
  it('closes the request, and frees the place once it is ready', async () => {
    const { place, request, context } = await aScene()
    const thread = `${place.id}:1`
    const act = (act: Parameters<typeof commitLine>[1]['act'], now = NOW) =>
      commitLine({ ...context, now }, { place: place.id, act })
    await act(holding(request))
    await act({ kind: 'accept', thread })
    await act({ kind: 'arrive', thread, on: '2026-06-01' })
    expect(await stateOf(request)).toBe('closed')
    const june = new Date('2026-06-12T10:00:00.000Z')
    const left = await act(
      { kind: 'leave', thread, on: '2026-06-12', reason: 'fin-de-mesure', destination: 'famille' },
      june,
    )
    expect(left).toMatchObject({
      fault: null,
      line: { seq: 4, state: 'left', to: '2026-06-12', readyOn: '2026-06-17' },
    })
  })
})
