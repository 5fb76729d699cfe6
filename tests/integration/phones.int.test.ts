import { describe, expect, it } from 'vitest'
import { aKeptSheet } from '../factories/aKeptSheet'
import { aMember } from '../factories/aMember'
import { aUser } from '../factories/aUser'
import { askRest } from '../helpers/scenes/restClient'
import { answerOf, sendSection } from '../helpers/scenes/sendSection'
import { signIn } from '../helpers/scenes/signIn'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

const linesOf = async (id: string) => {
  const { phones } = await payload.findByID({
    collection: 'organisations',
    id,
    depth: 0,
    select: { phones: true },
    overrideAccess: true,
  })
  return (phones ?? []).map(({ number, note }) => [number, note ?? null])
}

describe('a telephone typed in the form of a sheet', () => {
  const send = async (number: string, note = '') => {
    const sheet = await aKeptSheet(payload)
    const { user } = await aMember(payload, { sheet, role: 'contributor' })
    const { headers } = await signIn(payload, user)
    const form = {
      _field: 'phones',
      _base: JSON.stringify({ phones: [{ number: '01 99 00 00 01', kind: 'accueil', note: null }] }),
      'phones.0.kind': 'accueil',
      'phones.0.number': number,
      'phones.0.note': note,
    }
    const sent = await sendSection({ payload, number: sheet.number, code: 'coordonnees', headers, form })
    return { answer: answerOf(sent).replace(/^.*\?/, ''), lines: await linesOf(sheet.id) }
  }

  it.each([
    ['(01) 99 80 46 46', '', ['01 99 80 46 46', null]],
    ['0 800 123 456', '', ['08 00 12 34 56', null]],
    ['01 99 804 646', 'le matin', ['01 99 80 46 46', 'le matin']],
    ['01 99 80 46 46 poste 3646', '', ['01 99 80 46 46', 'poste 3646']],
  ])('is read: « %s »', async (number, note, line) => {
    expect(await send(number, note)).toStrictEqual({
      answer: 'info=published&section=coordonnees',
      lines: [line],
    })
  })

  it.each([
    ['poste 3646', ''],
    ['01 99 36 46', ''],
    ['05 3919', ''],
    ['Fax : 01 99 80 46 46', ''],
    ['01 99 80 46 46 / 01 99 80 46 47', ''],
    ['01 99 80 46 46 poste 3646', 'le matin'],
  ])('is refused where it is not one number: « %s »', async (number, note) => {
    expect((await send(number, note)).answer).toBe('erreur=faults')
  })
})

describe('a telephone typed in the admin', () => {
  const save = async (id: string, body: Record<string, unknown>) => {
    const { headers } = await signIn(payload, await aUser(payload, { roles: ['editor'] }))
    const to = { method: 'PATCH', headers, body: { _status: 'published', ...body } } as const
    return (await askRest(`/organisations/${id}`, to)).status
  }

  it('is stored the way of the directory, its extension as the note', async () => {
    const sheet = await aKeptSheet(payload)
    const phones = [
      { number: '(01) 99 80 46 46', kind: 'accueil' },
      { number: '0199804647 poste 12', kind: 'accueil' },
    ]
    expect(await save(sheet.id, { phones })).toBe(200)
    expect(await linesOf(sheet.id)).toStrictEqual([
      ['01 99 80 46 46', null],
      ['01 99 80 46 47', 'poste 12'],
    ])
  })

  it('is refused when it is none; what was there before never keeps a sheet from being saved', async () => {
    const sheet = await aKeptSheet(payload)
    expect(await save(sheet.id, { phones: [{ number: '01 99 36 46', kind: 'accueil' }] })).toBe(400)
    expect(await save(sheet.id, { professionalContact: { phone: 'poste 3646' } })).toBe(400)
    await payload.update({
      collection: 'organisations',
      id: sheet.id,
      data: { phones: [{ number: 'voir la mairie', kind: 'accueil' }], _status: 'published' },
      depth: 0,
      overrideAccess: true,
    })
    const { phones } = await payload.findByID({
      collection: 'organisations',
      id: sheet.id,
      depth: 0,
      select: { phones: true },
      overrideAccess: true,
    })
    expect(await save(sheet.id, { phones, acronym: 'MDL' })).toBe(200)
  })
})
