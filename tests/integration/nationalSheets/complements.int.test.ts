import { beforeAll, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import {
  countComplementsToReview,
  findComplementsToReview,
} from '@/features/catalogue/complements/read/complementsToReview'
import { findComplements } from '@/features/catalogue/complements/read/findComplements'
import { reviewComplements } from '@/features/catalogue/complements/write/reviewComplements'
import { removeComplement, saveComplement } from '@/features/keeping/complements/write/saveComplement'
import type { User } from '@/payload-types'
import { aNationalXml } from '../../factories/aNationalXml'
import { aUser } from '../../factories/aUser'
import { importNationalXml } from '../../helpers/scenes/importNationalXml'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const opened = await openTestPayload()
const { payload } = opened

const chapter = (title: string, text: string) =>
  `<Chapitre><Titre><Paragraphe>${title}</Paragraphe></Titre><Paragraphe>${text}</Paragraphe></Chapitre>`
const sheet = (code: string, text: string) => aNationalXml({ code, text })
const stay = { F900011: sheet('F900011', chapter('Conditions', 'Être majeur.')) }

let editor: User

beforeAll(async () => {
  editor = await aUser(payload, { roles: ['editor'] })
  await payload.updateGlobal({ slug: SLUGS.site, data: { openToPublic: true }, overrideAccess: true })
})

const complete = (given: {
  sheetCode: string
  sectionPath?: string
  text?: string
  audience?: 'public' | 'agents'
}) =>
  payload.create({
    collection: SLUGS.nationalComplements,
    data: {
      sectionPath: 'montant',
      placement: 'below',
      audience: 'public',
      text: 'Ici, plus 50 €.',
      state: 'current',
      ...given,
    },
    depth: 0,
    user: editor,
    overrideAccess: false,
  })

const stateOf = async (id: string) => {
  const { state, reason, nationalText } = await payload.findByID({
    collection: SLUGS.nationalComplements,
    id,
    depth: 0,
    overrideAccess: true,
  })
  return [state, reason ?? null, nationalText]
}

describe('D4 local complements of national sheets', () => {
  it('are to review when their section moves, with the old text, and no more when it is as it was', async () => {
    const before = { ...stay, F900010: sheet('F900010', chapter('Montant', '100 €.')) }
    await importNationalXml(opened, before)
    const { id } = await complete({ sheetCode: 'F900010' })
    await importNationalXml(opened, { ...stay, F900010: sheet('F900010', chapter('Montant', '120 €.')) })
    const changed = await stateOf(id)
    const listed = await findComplementsToReview({ payload, page: 1 })
    expect(changed).toStrictEqual(['toReview', 'changed', '100 €.'])
    expect([listed.total, listed.rows[0]?.href, await countComplementsToReview({ payload })]).toStrictEqual([
      1,
      `/fiches-nationales/F900010/complements/${id}`,
      1,
    ])
    await importNationalXml(opened, before)
    expect([await stateOf(id), await countComplementsToReview({ payload })]).toStrictEqual([
      ['current', null, '100 €.'],
      0,
    ])
  })

  it('stay current where another section alone changed, and follow a section that vanished to its sheet', async () => {
    await importNationalXml(opened, {
      ...stay,
      F900012: sheet('F900012', chapter('Conditions', 'Un.') + chapter('Montant', '100 €.')),
    })
    const { id } = await complete({ sheetCode: 'F900012' })
    await importNationalXml(opened, {
      ...stay,
      F900012: sheet('F900012', chapter('Conditions', 'Deux.') + chapter('Montant', '100 €.')),
    })
    expect(await stateOf(id)).toStrictEqual(['current', null, '100 €.'])
    await importNationalXml(opened, { ...stay, F900012: sheet('F900012', chapter('Conditions', 'Deux.')) })
    expect(await stateOf(id)).toStrictEqual(['toReview', 'vanished', '100 €.'])
    await importNationalXml(opened, stay)
    expect(await stateOf(id)).toStrictEqual(['toReview', 'gone', '100 €.'])
  })

  it('are reviewed twice without another change', async () => {
    expect(await reviewComplements(payload)).toStrictEqual({ reviewed: 0 })
  })

  it('keep a note for agents alone, whatever its audience was said to be', async () => {
    await importNationalXml(opened, { ...stay, F900013: sheet('F900013', chapter('Montant', '100 €.')) })
    await complete({ sheetCode: 'F900013', text: 'Pour tous.' })
    const note = await payload.create({
      collection: SLUGS.nationalComplements,
      data: {
        sheetCode: 'F900013',
        sectionPath: '',
        placement: 'note',
        audience: 'public',
        text: 'Entre nous.',
        state: 'current',
      },
      user: editor,
      overrideAccess: false,
    })
    const read = async (readerClass: 'public' | 'partners' | 'agents') =>
      (await findComplements(payload, readerClass, ['F900013'])).get('F900013')?.map(({ text }) => text)
    expect([note.audience, await read('public'), await read('partners'), await read('agents')]).toStrictEqual(
      ['agents', ['Pour tous.'], ['Pour tous.'], ['Pour tous.', 'Entre nous.']],
    )
    const { docs } = await payload.find({
      collection: SLUGS.nationalComplements,
      where: { sheetCode: { equals: 'F900013' } },
      overrideAccess: false,
      user: null,
    })
    expect(docs.map(({ text, nationalText }) => [text, nationalText])).toStrictEqual([
      ['Pour tous.', undefined],
    ])
  })

  it('are refused on a section that the sheet does not have', async () => {
    await expect(complete({ sheetCode: 'F900011', sectionPath: 'nulle-part' })).rejects.toThrow()
  })

  it('are written from the sheet by editors, on the text that they had before them', async () => {
    const context = { payload, actor: editor, address: '192.0.2.1' }
    const form = { action: 'save', section: 'conditions', placement: 'above', audience: 'agents' } as const
    const made = await saveComplement(context, {
      code: 'F900011',
      id: null,
      form: { ...form, text: 'Première version.', seenAt: '' },
    })
    const [complement] = (await findComplements(payload, 'agents', ['F900011'])).get('F900011') ?? []
    const id = complement?.id ?? ''
    const late = await saveComplement(context, {
      code: 'F900011',
      id,
      form: { ...form, text: 'Trop tard.', seenAt: '2020-01-01T00:00:00.000Z' },
    })
    const saved = await saveComplement(context, {
      code: 'F900011',
      id,
      form: { ...form, text: 'Seconde version.', seenAt: complement?.updatedAt ?? '' },
    })
    const texts = (await findComplements(payload, 'agents', ['F900011'])).get('F900011')
    expect([made, late, saved, texts?.map(({ text }) => text)]).toStrictEqual([
      null,
      'changed',
      null,
      ['Seconde version.'],
    ])
    expect(await removeComplement(context, id)).toBeNull()
    expect((await findComplements(payload, 'agents', ['F900011'])).size).toBe(0)
  })

  it('are written by no agent', async () => {
    const agent = await aUser(payload, { roles: ['agent'] })
    await expect(
      payload.create({
        collection: SLUGS.nationalComplements,
        data: {
          sheetCode: 'F900011',
          sectionPath: '',
          placement: 'below',
          audience: 'public',
          text: 'x',
          state: 'current',
        },
        user: agent,
        overrideAccess: false,
      }),
    ).rejects.toThrow()
  })
})
