import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { aRate, aValue } from '../../factories/aRate'
import { aRateEntry } from '../../factories/aRateEntry'
import { aScheme } from '../../factories/aScheme'
import { aUser } from '../../factories/aUser'
import { readStrictCsv } from '../../helpers/asserts/readStrictCsv'
import { deleteAll } from '../../helpers/scenes/deleteAll'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload({ REPERE_NOW: '2026-03-20T09:00:00.000Z' })
const { readImpact } = await import('@/features/desk/rates/read/readImpact')
const { findInTexts, soughtOf } = await import('@/features/desk/rates/read/findInTexts')
const { addValue } = await import('@/features/desk/rates/write/addValue')
const { citeInSheet } = await import('@/features/desk/rates/write/citeInSheet')
const { rateAlerts } = await import('@/features/desk/rates/read/rateAlerts')
const { answerImpactCsv } = await import('@/features/desk/rates/read/answerImpactCsv')
const { findRate } = await import('@/features/sheets/rates/read/findRate')
const { findScheme } = await import('@/features/catalogue/schemes/read/findScheme')

const editor = await aUser(payload, { roles: ['editor'] })
const agent = await aUser(payload, { roles: ['agent'] })
const asEditor = { payload, actor: editor, address: '192.0.2.1' }
const asAgent = { payload, actor: agent, address: '192.0.2.1' }
let theme: string

const NEXT = aRateEntry({ id: 'typed', effectFrom: '2026-04-01', amount: '651.69' })

beforeAll(async () => {
  const data = { title: 'Insertion', slug: 'insertion' }
  theme = (await payload.create({ collection: SLUGS.themes, data, overrideAccess: true })).id
})

beforeEach(async () => {
  await deleteAll(payload, [SLUGS.schemes, SLUGS.rates])
  await rate({
    code: 'rsa_socle',
    label: 'RSA',
    entries: [aValue({ amount: '646.52', effectFrom: '2025-04-01T12:00:00.000Z' })],
  })
})

const rate = (given: Parameters<typeof aRate>[0]) =>
  payload.create({ collection: SLUGS.rates, data: aRate(given), overrideAccess: true })

const scheme = (given: Parameters<typeof aScheme>[0] = {}) =>
  payload.create({
    collection: SLUGS.schemes,
    data: aScheme({ themes: [theme], ...given }),
    depth: 0,
    overrideAccess: true,
  })

const plain = (words: string | null | undefined) => words?.replace(/[\u00a0\u202f]/g, ' ')

describe('D3: a value that is typed', () => {
  it('shows each sheet that it touches, before and after, and changes nothing', async () => {
    await rate({
      code: 'double',
      label: 'Double',
      kind: 'formula',
      formula: 'rsa_socle × 2',
      formulaReference: 'D.',
      entries: [],
    })
    const cited = await scheme({ amount: 'Aide. Jusqu’à {{rsa_socle}} par mois.', summary: 'Sans montant.' })
    const built = await scheme({ conditions: 'Moins de {{double}}.' })
    await scheme({ amount: 'Rien.' })
    const { sheets, byTheme, day } = await readImpact(payload, 'rsa_socle', NEXT)
    expect(
      sheets.map(({ number, lines }) => [
        number,
        ...lines.map(({ before, after }) => `${plain(before)} → ${plain(after)}`),
      ]),
    ).toStrictEqual([
      [cited.number, 'Jusqu’à 646,52 € par mois. → Jusqu’à 651,69 € par mois.'],
      [built.number, 'Moins de 1 293,04 €. → Moins de 1 303,38 €.'],
    ])
    expect([byTheme, day]).toStrictEqual([[{ title: 'Insertion', count: 2 }], '2026-04-01'])
    expect((await findRate(payload, 'rsa_socle'))?.entries).toHaveLength(1)
  })

  it('is downloaded as a table by editors alone', async () => {
    await scheme({ amount: 'Jusqu’à {{rsa_socle}}.' })
    const ask = async (client: { headers: Headers }) =>
      answerImpactCsv(
        new Request(
          'http://localhost:3000/bureau/baremes/rsa_socle/valeur/telecharger?amount=651,69&effectFrom=2026-04-01&referenceTitle=D%C3%A9cret',
          { headers: client.headers },
        ),
        'rsa_socle',
      )
    const file = await ask(await signIn(payload, editor))
    const [, row = []] = readStrictCsv(await file.text(), ';')
    expect([file.status, plain(row[3]), plain(row[4])]).toStrictEqual([
      200,
      'Jusqu’à 646,52 €.',
      'Jusqu’à 651,69 €.',
    ])
    expect((await ask(await signIn(payload, agent))).status).toBe(404)
  })

  it('is published once confirmed, by an editor alone, and never over a draft that waits', async () => {
    expect(await addValue(asAgent, 'rsa_socle', NEXT)).toBe('refused')
    expect(await addValue(asEditor, 'rsa_socle', NEXT)).toBeNull()
    const added = (await findRate(payload, 'rsa_socle'))?.entries.at(-1)
    expect([added?.amount, added?.effectFrom, added?.enteredByName]).toStrictEqual([
      '651.69',
      '2026-04-01',
      editor.name,
    ])
    expect(await addValue(asEditor, 'rsa_socle', { ...NEXT, reference: null })).toBe('invalid')
    expect(await addValue(asEditor, 'inconnu', NEXT)).toBe('gone')
    const { docs } = await payload.find({
      collection: SLUGS.rates,
      where: { code: { equals: 'rsa_socle' } },
      overrideAccess: true,
    })
    await payload.update({
      collection: SLUGS.rates,
      id: docs[0]?.id ?? '',
      data: { description: 'En cours.', _status: 'draft' },
      draft: true,
      overrideAccess: true,
    })
    expect(await addValue(asEditor, 'rsa_socle', { ...NEXT, effectFrom: '2027-04-01' })).toBe('draftWaits')
  })
})

describe('a figure written in digits', () => {
  const sought = async () => {
    const found = await findRate(payload, 'rsa_socle')
    return found && soughtOf(found)
  }

  it('is found in plain and long texts, and replaced there where it is asked, dates kept', async () => {
    const block = { direction: null, format: '' as const, indent: 0, version: 1 }
    const run = {
      type: 'text',
      version: 1,
      text: 'Soit 646,52 euros.',
      detail: 0,
      format: 0,
      mode: 'normal',
      style: '',
    }
    const body = {
      root: { ...block, type: 'root', children: [{ ...block, type: 'paragraph', children: [run] }] },
    }
    const made = await scheme({
      amount: 'De 646,52 € ou 646,52 €.',
      steps: [{ text: 'Avoir 646,52 €.' }],
      body,
    })
    const figure = await sought()
    if (!figure) throw new Error('no figure')
    const [sheet] = await findInTexts(payload, figure)
    expect(sheet?.places.map(({ path, rank }) => [path, rank])).toStrictEqual([
      ['amount', 0],
      ['amount', 1],
      ['steps.0.text', 0],
      ['body', 0],
    ])
    const number = made.number ?? ''
    expect(await citeInSheet(asAgent, { number, sought: figure, places: 'all' })).toBe('refused')
    expect(
      await citeInSheet(asEditor, { number, sought: figure, places: [{ path: 'amount', rank: 1 }] }),
    ).toBeNull()
    const stored = await payload.findByID({
      collection: SLUGS.schemes,
      id: made.id,
      depth: 0,
      overrideAccess: true,
    })
    expect([stored.amount, stored.modifiedAt, stored.rateCodes]).toStrictEqual([
      'De 646,52 € ou {{rsa_socle}}.',
      made.modifiedAt,
      ['rsa_socle'],
    ])
    expect(await citeInSheet(asEditor, { number, sought: figure, places: 'all' })).toBeNull()
    expect(await findInTexts(payload, figure)).toStrictEqual([])
    const read = await findScheme({ payload, readerClass: 'agents', number })
    expect([plain(read?.amount), JSON.stringify(read?.body).includes('646,52')]).toStrictEqual([
      'De 646,52 € ou 646,52 €.',
      true,
    ])
    expect(
      await citeInSheet(asEditor, { number, sought: figure, places: [{ path: 'amount', rank: 7 }] }),
    ).toBe('changed')
  })
})

describe('rates that ask for an editor', () => {
  it('are those that texts cite and that have ended, and those whose awaited value is late', async () => {
    await scheme({ amount: 'De {{rsa_socle}}.' })
    expect(await rateAlerts(payload)).toStrictEqual([])
    await rate({
      code: 'attendu',
      label: 'Attendu',
      expected: { effectFrom: '2026-03-01T12:00:00.000Z', note: null },
    })
    const { docs } = await payload.find({
      collection: SLUGS.rates,
      where: { code: { equals: 'rsa_socle' } },
      overrideAccess: true,
    })
    await payload.update({
      collection: SLUGS.rates,
      id: docs[0]?.id ?? '',
      data: {
        entries: [...(docs[0]?.entries ?? []), { ends: true, effectFrom: '2026-03-10T12:00:00.000Z' }],
      },
      overrideAccess: true,
    })
    expect((await rateAlerts(payload)).map(({ code, reason, day }) => [code, reason, day])).toStrictEqual([
      ['rsa_socle', 'ended', '2026-03-10'],
      ['attendu', 'late', '2026-03-01'],
    ])
  })
})
