import { afterEach, describe, expect, it } from 'vitest'
import { deleteAll } from '../helpers/scenes/deleteAll'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

afterEach(() => deleteAll(payload, ['organisations', 'schemes']))

describe('texts typed in the admin', () => {
  it('are written in the characters that were meant, whatever they were pasted from', async () => {
    const sheet = await payload.create({
      collection: 'organisations',
      data: {
        name: '• Centre d\u0092information  des\u200b femmes',
        kind: 'association',
        audience: 'public',
        description: '·\tAide &amp; conseil\r\n·\tl\u0092Ã©coute\r\n',
        address: { street: '12\tRue du Lac', city: 'É\u00advry' },
        phones: [{ number: '01 60 00 00 01', kind: 'accueil', note: 'Accueil&nbsp;: le matin' }],
      },
      depth: 0,
      overrideAccess: true,
    })
    expect([sheet.name, sheet.description, sheet.address?.street, sheet.address?.city]).toStrictEqual([
      'Centre d’information des femmes',
      '• Aide & conseil\n• l’écoute',
      '12 Rue du Lac',
      'Évry',
    ])
    expect(sheet.phones?.map(({ note }) => note)).toStrictEqual(['Accueil : le matin'])
  })

  it('are so in lists of words too, and those that are right stay', async () => {
    const scheme = await payload.create({
      collection: 'schemes',
      data: {
        title: 'Aide < 1 000 € et > 500 €',
        audience: 'agents',
        keywords: ['payer l\u0092eau', 'AT&T'],
        _status: 'draft',
      },
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    expect([scheme.title, scheme.keywords]).toStrictEqual([
      'Aide < 1 000 € et > 500 €',
      ['payer l’eau', 'AT&T'],
    ])
  })
})
