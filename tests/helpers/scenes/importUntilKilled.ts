import { aDistinctOrganisationRow, aServiceRow } from '../../factories/aSourceRow'

/** How many organisations, each with a service, the import has. */
export const KILLED_ROWS = 1200

/** The rows of an import long enough to be killed in the middle. */
export const killedRows = () =>
  Array.from({ length: KILLED_ROWS }, (_, rank) => [
    aServiceRow({ key: `service-${rank}`, organisationKey: `structure-${rank}`, row: rank }),
    aDistinctOrganisationRow(rank),
  ]).flat()

if (process.env.IMPORT_UNTIL_KILLED) {
  const { importDirectory } = await import('@/features/intake/imports/write/importDirectory')
  const { openPayload } = await import('@/infra/openPayload')
  const rows = killedRows()
  await importDirectory({
    payload: await openPayload(),
    format: 'data-inclusion',
    files: [
      {
        name: 'long.json',
        rows: async function* () {
          yield* rows
        },
      },
    ],
    apply: true,
    complete: false,
    wordError: String,
    onProgress: ({ phase, done }) => {
      const before = phase === 'services' ? rows.length : 0
      if (phase !== 'indexing') process.stdout.write(`${before + done}\n`)
    },
  })
}
