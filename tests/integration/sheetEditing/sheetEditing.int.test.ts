import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Organisation, User } from '@/payload-types'
import { aKeptSheet } from '../../factories/aKeptSheet'
import { aMember } from '../../factories/aMember'
import { aUser } from '../../factories/aUser'
import { openTestPayload, type TestPayload } from '../../helpers/openTestPayload'

let base: TestPayload
let payload: Payload

beforeAll(async () => {
  base = await openTestPayload({ LOG_LEVEL: 'silent' })
  payload = base.payload
})
afterAll(() => base.close())

type Kept = Organisation & { number: string }
const PHONE = { number: '01 99 00 00 01', kind: 'accueil', note: null }
const NEW_PHONE = { number: '01 99 00 00 42', kind: 'accueil', note: null }

async function apply(
  actor: User,
  sheet: Kept,
  change: { code?: string; base?: object; mine: object; choices?: object },
) {
  const { applySectionChange } = await import('@/features/sheetEditing/write/applySectionChange')
  const given = { code: 'coordonnees', base: { phones: [PHONE] }, ...change }
  return applySectionChange({
    payload,
    actor,
    address: '192.0.2.9',
    number: sheet.number,
    code: given.code,
    base: { ...given.base },
    mine: { ...given.mine },
    ...(change.choices ? { choices: { ...change.choices } } : {}),
  } as Parameters<typeof applySectionChange>[0])
}

async function stored(sheet: Kept, draft = false) {
  const found = await payload.findByID({
    collection: 'organisations',
    id: sheet.id,
    draft,
    depth: 0,
    overrideAccess: true,
  })
  return found
}
const numbers = async (sheet: Kept) => (await stored(sheet)).phones?.map(({ number }) => number)

describe('who keeps a sheet', () => {
  it.each(['manager', 'contributor'] as const)(
    'changes its telephone as %s, published at once',
    async (role) => {
      const sheet = await aKeptSheet(payload)
      const { user } = await aMember(payload, { sheet, role })
      const outcome = await apply(user, sheet, { mine: { phones: [{ ...PHONE, number: '0199000042' }] } })
      expect(outcome).toStrictEqual({ kind: 'done', published: ['phones'], waiting: [] })
      expect(await numbers(sheet)).toStrictEqual(['01 99 00 00 42'])
    },
  )

  it('is told beside the field what is no telephone', async () => {
    const sheet = await aKeptSheet(payload)
    const { user } = await aMember(payload, { sheet, role: 'contributor' })
    const outcome = await apply(user, sheet, { mine: { phones: [{ ...PHONE, number: '12' }] } })
    expect(outcome).toMatchObject({ fault: 'faults', faults: [{ path: 'phones.0.number' }] })
    expect(await numbers(sheet)).toStrictEqual([PHONE.number])
  })

  it('merges what somebody changed meanwhile, and overwrites nothing silently', async () => {
    const sheet = await aKeptSheet(payload)
    const { user: first } = await aMember(payload, { sheet, role: 'contributor' })
    const { user: second } = await aMember(payload, { sheet, role: 'contributor' })
    await apply(first, sheet, { mine: { phones: [NEW_PHONE] } })
    const mine = { phones: [{ ...PHONE, number: '01 99 00 00 77' }] }
    expect(await apply(second, sheet, { mine })).toStrictEqual({
      kind: 'fault',
      fault: 'conflict',
      fields: ['phones'],
    })
    const { canonical } = await import('@/domain/sheetEditing/sameValue')
    const seen = canonical([NEW_PHONE])
    expect(
      await apply(second, sheet, { mine, choices: { phones: { take: 'mine', seen: 'autre' } } }),
    ).toMatchObject({ fault: 'conflict' })
    expect(await apply(second, sheet, { mine, choices: { phones: { take: 'mine', seen } } })).toMatchObject({
      published: ['phones'],
    })
    expect(await numbers(sheet)).toStrictEqual(['01 99 00 00 77'])
  })
})
