import { beforeEach, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { aBulletin } from '../../factories/aBulletin'
import { aRate, aValue } from '../../factories/aRate'
import { aUser } from '../../factories/aUser'
import { openBulletinScene } from '../../helpers/scenes/bulletinScene'

const { payload, smtp, moveTo, begin, scheme, told, recipients, plain } = await openBulletinScene()
const { sendBulletins } = await import('@/features/trust/bulletins/write/sendBulletins')
const { atomFor } = await import('@/features/trust/bulletins/read/answerAtom')
const { beforeAfter } = await import('@/features/keeping/changes/read/beforeAfter')

beforeEach(begin)

describe('D1: amounts that change by themselves on their day', () => {
  const twoDays = async () => {
    moveTo('2026-03-20T09:00:00.000Z')
    await payload.create({
      collection: SLUGS.rates,
      data: aRate({
        code: 'rsa_socle',
        label: 'RSA',
        entries: [
          aValue({ amount: '646.52', effectFrom: '2025-04-01T12:00:00.000Z' }),
          aValue({ amount: '651.69', effectFrom: '2026-04-01T12:00:00.000Z' }),
        ],
      }),
      overrideAccess: true,
    })
    return scheme({ title: 'RSA', audience: 'public', amount: 'Le montant est de {{rsa_socle}}.' })
  }

  it('are a line of the bulletin of that day, on page, mail and Atom, and of no other', async () => {
    const { number } = await twoDays()
    const march = await aBulletin(payload, '2026-03-25', '2026-03-31')
    moveTo('2026-04-01T09:00:00.000Z')
    await aUser(payload, { email: 'agent@exemple.fr', digest: false })
    const april = await aBulletin(payload, '2026-04-01', '2026-04-01')
    expect(await told(march, 'public')).toStrictEqual([])
    const [line, ...others] = await told(april, 'public')
    expect(others).toStrictEqual([])
    expect(line).toMatchObject({ sheetNumber: number, nature: 'scale', edition: null, day: '2026-04-01' })
    const words = 'RSA : 646,52 € par mois → 651,69 € par mois, depuis le 1er avril 2026.'
    expect(plain(line?.summary)).toBe(words)
    expect(plain(await atomFor(payload, 'public'))).toContain(words)
    await sendBulletins(payload)
    expect(recipients()).toStrictEqual(['agent@exemple.fr'])
    expect(plain(smtp.mails[0]?.text)).toContain(words)
  })

  it('are announced by the bulletin of the day when they are published, and not told again on theirs', async () => {
    const { number } = await twoDays()
    const march = await aBulletin(payload, '2026-03-18', '2026-03-24')
    const [line, ...others] = (await told(march, 'public')).filter(({ nature }) => nature === 'scale')
    expect(others).toStrictEqual([])
    expect(line).toMatchObject({ sheetNumber: number, edition: null, day: '2026-04-01' })
    const words = 'RSA : 646,52 € par mois → 651,69 € par mois, à partir du 1er avril 2026.'
    expect(plain(line?.summary)).toBe(words)
    moveTo('2026-04-01T09:00:00.000Z')
    const april = await aBulletin(payload, '2026-04-01', '2026-04-01')
    expect(await told(april, 'agents')).toStrictEqual([])
  })

  it('are read before and after, each with the amount of its day', async () => {
    const { number } = await twoDays()
    const ask = { payload, readerClass: 'public' as const, number: number ?? '', edition: null }
    moveTo('2026-04-01T09:00:00.000Z')
    const compared = await beforeAfter({ ...ask, day: '2026-04-01' })
    expect(compared?.changes.map(({ code, was, is }) => [code, plain(was), plain(is)])).toStrictEqual([
      ['amount', 'Le montant est de 646,52 €.', 'Le montant est de 651,69 €.'],
    ])
  })
})
