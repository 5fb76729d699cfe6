import { beforeEach, describe, expect, it } from 'vitest'
import type { Role } from '@/access/roles'
import { SLUGS } from '@/domain/slugs'
import type { Rate, User } from '@/payload-types'
import { aRate, aValue } from '../../factories/aRate'
import { aUser } from '../../factories/aUser'
import { deleteAll } from '../../helpers/scenes/deleteAll'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const ROLES: readonly Role[] = [
  'administrator',
  'editor',
  'agent',
  'coordinator',
  'direction',
  'partner',
  'facility',
]

const { payload } = await openTestPayload({ REPERE_NOW: '2026-03-20T09:00:00.000Z' })
const users = new Map<Role, User>()
for (const role of ROLES) users.set(role, await aUser(payload, { roles: [role] }))
const editor = users.get('editor') ?? null

beforeEach(async () => {
  await deleteAll(payload, [SLUGS.rates])
  await payload.db.deleteMany({ collection: SLUGS.auditLog, where: { id: { exists: true } } })
})

const as = (user: User | null) =>
  ({ collection: SLUGS.rates, overrideAccess: false, user, depth: 0 }) as const

const create = (given: Parameters<typeof aRate>[0] = {}) =>
  payload.create({ ...as(editor), data: aRate(given), draft: given?._status === 'draft' })

const add = (rate: Rate, value: Parameters<typeof aValue>[0], status: 'draft' | 'published' = 'published') =>
  payload.update({
    ...as(editor),
    id: rate.id,
    data: { entries: [...(rate.entries ?? []), aValue(value)], _status: status },
    draft: status === 'draft',
  })

const refusals = (work: Promise<unknown>): Promise<string[]> =>
  work.then(
    () => [],
    (error: { data?: { errors: { path: string }[] }; status?: number }) =>
      error.data?.errors.map(({ path }) => path) ?? [String(error.status)],
  )

describe('publishing a rate', () => {
  it('refuses an amount without the text that gives it', async () => {
    const work = create({ entries: [aValue({ referenceTitle: ' ' })] })
    expect(await refusals(work)).toStrictEqual(['entries.0.referenceTitle'])
  })

  it('refuses what is no figure, has no day or no value at all', async () => {
    expect([
      await refusals(create({ entries: [aValue({ amount: 'environ 600', effectFrom: null })] })),
      await refusals(create({ entries: [] })),
    ]).toStrictEqual([['entries.0.effectFrom', 'entries.0.amount'], ['entries']])
  })

  it('takes an end without a text, and keeps as a draft what is not complete', async () => {
    const ended = await create({
      entries: [
        aValue(),
        aValue({ ends: true, amount: null, referenceTitle: null, effectFrom: '2026-01-01' }),
      ],
    })
    const draft = await create({
      code: 'brouillon',
      entries: [aValue({ referenceTitle: null })],
      _status: 'draft',
    })
    expect([ended._status, draft._status]).toStrictEqual(['published', 'draft'])
  })

  it('keeps a typed figure as a decimal, and who entered it, when, and since when it is seen', async () => {
    const rate = await create({
      entries: [aValue({ amount: '1 234,50 €', enteredAt: '2001-01-01', enteredByName: 'Un autre' })],
    })
    expect(rate.entries?.[0]).toMatchObject({
      amount: '1234.5',
      enteredAt: '2026-03-20T09:00:00.000Z',
      enteredByName: editor?.name,
      shownAt: '2026-03-20T09:00:00.000Z',
    })
  })

  it('takes sums of before 2002 for francs', async () => {
    const rate = await create({
      entries: [
        aValue({ effectFrom: '2001-12-31T12:00:00.000Z' }),
        aValue({ effectFrom: '2002-01-01T12:00:00.000Z' }),
      ],
    })
    expect(rate.entries?.map(({ unit }) => unit)).toStrictEqual(['FRF', null])
  })

  it('writes a line of the journal', async () => {
    await create()
    const { docs } = await payload.find({
      collection: SLUGS.auditLog,
      where: { action: { equals: 'ratePublished' } },
      depth: 0,
      limit: 1,
      overrideAccess: true,
    })
    expect(docs[0]).toMatchObject({
      actorName: editor?.name,
      detail: 'aide_essai · 100\u00a0€ par mois au 1er\u00a0janvier\u00a02025',
    })
  })

  it('refuses a formula that names an unknown rate, and takes one that can be worked out', async () => {
    await create()
    const asked = { code: 'moitie', kind: 'formula', formulaReference: 'Article L. 1' } as const
    expect([
      await refusals(create({ ...asked, formula: 'inconnu × 2' })),
      await refusals(create({ ...asked, formula: 'moitie + aide_essai' })),
      (await create({ ...asked, formula: 'aide_essai × 50 %' }))._status,
    ]).toStrictEqual([['formula'], ['formula'], 'published'])
  })
})

describe('a published value', () => {
  it('is not changed, nor taken away, whoever asks', async () => {
    const rate = await create()
    const [value] = rate.entries ?? []
    const change = (entries: Rate['entries'], overrideAccess = false) =>
      refusals(payload.update({ ...as(editor), overrideAccess, id: rate.id, data: { entries } }))
    expect([
      await change([{ ...value, amount: '101' }]),
      await change([{ ...value, amount: '101' }], true),
      await change([]),
    ]).toStrictEqual([['entries.0.amount'], ['entries.0.amount'], ['entries']])
  })

  it('is corrected by another entry, and both are kept', async () => {
    const rate = await add(await create(), { amount: '101' })
    expect(rate.entries?.map(({ amount, shownAt }) => [amount, Boolean(shownAt)])).toStrictEqual([
      ['100', true],
      ['101', true],
    ])
  })

  it('stays while the next one is a draft, which readers do not see', async () => {
    const rate = await create()
    await add(rate, { amount: '120', effectFrom: '2026-04-01T12:00:00.000Z' }, 'draft')
    const read = await payload.findByID({ ...as(users.get('agent') ?? null), id: rate.id })
    const draft = await payload.findByID({ ...as(editor), id: rate.id, draft: true })
    expect([read.entries?.length, draft.entries?.map(({ shownAt }) => Boolean(shownAt))]).toStrictEqual([
      1,
      [true, false],
    ])
  })

  it('fulfils what was awaited', async () => {
    const rate = await create({
      expected: { effectFrom: '2026-04-01T12:00:00.000Z', note: 'Revalorisation' },
    })
    const after = await add(rate, { amount: '110', effectFrom: '2026-04-01T12:00:00.000Z' })
    expect(after.expected).toMatchObject({ effectFrom: null, note: null })
  })
})

describe('the code of a rate', () => {
  it('is made of its label, is unique, and permanent once published', async () => {
    const rate = await create({ label: 'RSA, montant de l’été', code: null })
    expect([
      rate.code,
      (await refusals(create({ code: 'rsa_montant_de_l_ete' }))).length > 0,
      await refusals(payload.update({ ...as(editor), id: rate.id, data: { code: 'autre' } })),
      await refusals(create({ code: 'RSA socle' })),
    ]).toStrictEqual(['rsa_montant_de_l_ete', true, ['code'], ['code']])
  })

  it('may still change in a draft, and a rate never published may go', async () => {
    const rate = await create({ _status: 'draft' })
    const renamed = await payload.update({
      ...as(editor),
      id: rate.id,
      data: { code: 'autre_code' },
      draft: true,
    })
    expect([renamed.code, await refusals(payload.delete({ ...as(editor), id: rate.id }))]).toStrictEqual([
      'autre_code',
      [],
    ])
  })

  it('keeps its rate from deletion once published', async () => {
    const rate = await create()
    expect((await refusals(payload.delete({ ...as(editor), id: rate.id }))).length).toBe(1)
  })
})

describe('rights on rates', () => {
  it.each([null, ...ROLES])('are held for %s', async (role) => {
    const shown = await create({ code: 'vu' })
    await create({ code: 'cache', _status: 'draft' })
    const user = role ? (users.get(role) ?? null) : null
    await payload.updateGlobal({ slug: SLUGS.site, data: { openToPublic: true }, overrideAccess: true })
    const isEditor = role === 'editor' || role === 'administrator'
    const may = (work: Promise<unknown>) => work.then(Boolean, () => false)
    const { docs } = await payload.find({ ...as(user), draft: true, limit: 10, sort: 'code' })
    const versions = await may(payload.findVersions({ ...as(user), limit: 1 }))
    const made = await may(payload.create({ ...as(user), data: aRate({ code: 'neuf' }) }))
    const changed = await may(payload.update({ ...as(user), id: shown.id, data: { label: 'Autre' } }))
    expect([docs.map(({ code }) => code), versions, made, changed]).toStrictEqual(
      isEditor ? [['cache', 'vu'], true, true, true] : [['vu'], false, false, false],
    )
  })

  it('hides from readers what is awaited and who entered a value', async () => {
    const rate = await create({ expected: { note: 'Entre nous' } })
    const { expected, entries } = await payload.findByID({ ...as(users.get('agent') ?? null), id: rate.id })
    expect([expected?.note, entries?.[0]?.enteredByName, entries?.[0]?.amount]).toStrictEqual([
      undefined,
      undefined,
      '100',
    ])
  })

  it('shows nothing to anybody who is not signed in while the site is closed', async () => {
    await create()
    await payload.updateGlobal({ slug: SLUGS.site, data: { openToPublic: false }, overrideAccess: true })
    expect((await refusals(payload.find({ ...as(null), limit: 1 }))).length).toBe(1)
  })
})
