import { describe, expect, it } from 'vitest'
import type { FreePlaces } from '@/domain/facility/FreePlaces'
import type { Unit } from '@/payload-types'
import { aKeptFacility } from '../factories/aKeptFacility'
import { aUser } from '../factories/aUser'
import { askRest } from '../helpers/scenes/restClient'
import { signIn } from '../helpers/scenes/signIn'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

const stored = (id: string): Promise<Unit> =>
  payload.findByID({ collection: 'units', id, depth: 0, overrideAccess: true })

const said = (count: number): FreePlaces => ({
  counts: [{ duration: 'court', count, from: null }],
  outOfService: [],
  confirmedAt: `2026-11-0${count}T10:00:00.000Z`,
  confirmedBy: 'Awa Test',
})
const LEDGER = [{ stage: 'contributor', since: '2026-11-01T10:00:00.000Z' }]

async function aUnitSaid(count: number): Promise<Unit> {
  const { units } = await aKeptFacility(payload, { units: [{ freePlaces: said(count), needsMet: ['mna'] }] })
  return stored(units[0]?.id ?? '')
}

/** Says free places as the extranet does: again when somebody saved the unit in between. */
async function say(id: string, count: number): Promise<void> {
  const { changeUnitRow } = await import('@/features/keeping/units/write/changeUnitRow')
  const declared = { freePlaces: said(count), remindersSent: LEDGER }
  while (!(await changeUnitRow(payload, await stored(id), declared)));
}

const factsOf = ({ name, durations, needsMet, freePlaces, remindersSent }: Unit) => ({
  name,
  durations,
  needsMet,
  freePlaces,
  remindersSent,
})

describe('a unit saved whole as it was read before its free places were said', () => {
  it('keeps what was said meanwhile, whoever saves it', async () => {
    const old = await aUnitSaid(1)
    await say(old.id, 2)
    const data = { ...old, name: 'Les grands', durations: ['court', 'long'] as const }
    await payload.update({
      collection: 'units',
      id: old.id,
      data: { ...data, durations: [...data.durations], remindersSent: null },
      depth: 0,
      overrideAccess: true,
    })
    expect(factsOf(await stored(old.id))).toStrictEqual({
      name: 'Les grands',
      durations: ['court', 'long'],
      needsMet: ['mna'],
      freePlaces: said(2),
      remindersSent: LEDGER,
    })
  })

  it('keeps it when it is saved in the admin, which answers what is past its delay without a number', async () => {
    const old = await aUnitSaid(1)
    await say(old.id, 2)
    const { headers } = await signIn(payload, await aUser(payload, { roles: ['editor'] }))
    const body = { ...old, name: 'Les petits' }
    const answer = await askRest(`/units/${old.id}`, { method: 'PATCH', headers, body })
    expect(answer.status).toBe(200)
    const { doc } = await answer.json()
    expect([doc.name, doc.freePlaces]).toStrictEqual([
      'Les petits',
      { ...said(2), counts: [], toConfirm: ['court'] },
    ])
    expect((await stored(old.id)).freePlaces).toStrictEqual(said(2))
  })

  it('keeps it when both are done at the same instant', async () => {
    const old = await aUnitSaid(1)
    const { headers } = await signIn(payload, await aUser(payload, { roles: ['editor'] }))
    for (const count of [2, 3, 4, 5, 6]) {
      const body = { ...old, name: `Groupe ${count}` }
      const saves = [1, 2, 3].map(() => askRest(`/units/${old.id}`, { method: 'PATCH', headers, body }))
      await Promise.all([...saves, say(old.id, count)])
      const now = await stored(old.id)
      expect([now.name, now.freePlaces]).toStrictEqual([`Groupe ${count}`, said(count)])
    }
  })
})
