import { describe, expect, it } from 'vitest'
import { entryOn } from '@/domain/rates/entryOn'
import { rates } from '../../../scripts/seed/content/rates'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload({ REPERE_NOW: '2026-11-29T09:00:00.000Z' })
const { listRates } = await import('@/features/sheets/rates/read/listRates')
const { seedRates } = await import('../../../scripts/seed/seedRates')

/** Amounts that the administration publishes, for the day before and the day of a change. */
const PUBLISHED: readonly [code: string, day: string, amount: string | null][] = [
  ['rsa_socle', '2026-03-31', '646.52'],
  ['rsa_socle', '2026-04-01', '651.69'],
  ['rsa_couple', '2026-04-01', '977.54'],
  ['rsa_forfait_logement_1', '2026-04-01', '78.2'],
  ['rsa_forfait_logement_2', '2026-04-01', '156.41'],
  ['rsa_forfait_logement_3', '2026-04-01', '193.55'],
  ['smic_mensuel', '2024-01-01', '1766.92'],
  ['smic_mensuel', '2024-11-01', '1801.8'],
  ['smic_mensuel', '2026-01-01', '1823.03'],
  ['aspa_mensuel_personne_seule', '2024-06-01', '1012.02'],
  ['aspa_mensuel_personne_seule', '2025-06-01', '1034.28'],
  ['aspa_mensuel_personne_seule', '2026-06-01', '1043.59'],
  ['aeeh_base', '2025-06-01', '151.8'],
  ['af_age_majoration', '2026-02-28', '14'],
  ['af_age_majoration', '2026-03-01', '18'],
]

describe('the rates of the demo', () => {
  it('are all published, and say what the administration says', async () => {
    await seedRates(payload, new Date('2026-11-29T09:00:00.000Z'))
    const made = new Map((await listRates(payload)).map((rate) => [rate.code, rate]))
    expect(made.size).toBe(rates.length)
    expect(
      PUBLISHED.map(([code, day]) => [
        code,
        day,
        entryOn(made.get(code)?.entries ?? [], day)?.amount ?? null,
      ]),
    ).toStrictEqual(PUBLISHED)
  })
})
