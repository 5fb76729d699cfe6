import { isFinessNumber } from '@/domain/facility/finess/isFinessNumber'

/** How many facilities the extract has. */
export const KILLED_FACILITIES = 600

/** A fictional FINESS number, with its check digit. */
const numberOf = (rank: number): string =>
  [...'0123456789'].map((key) => `919${String(rank).padStart(5, '0')}${key}`).find(isFinessNumber) ?? ''

/** An extract of FINESS long enough for its import to be killed in the middle. */
export const killedExtract = (): string =>
  [
    'finess;etalab;111;2026-05-12',
    ...Array.from(
      { length: KILLED_FACILITIES },
      (_, rank) =>
        `structureet;${numberOf(rank)};;MECS ${rank};MAISON ${rank} (FICTIVE);;;12;R;DES LILAS;;;223;91;ESSONNE;91150 ETAMPES;0199006001;;177;Maison d'Enfants à Caractère Social;;;;;08;PCD;;;1979-02-13;1979-02-13;2024-02-04;`,
    ),
    '',
  ].join('\n')

const path = process.env.IMPORT_FINESS_UNTIL_KILLED
if (path) {
  const { importFacilities } = await import('@/features/intake/imports/write/facilities/importFacilities')
  const { openPayload } = await import('@/infra/openPayload')
  await importFacilities({
    payload: await openPayload(),
    files: [{ name: 'long.csv', path }],
    apply: true,
    complete: true,
    wordError: String,
  })
  process.exit()
}
