/** What all but `domain` and `ui` may import: types, errors, the environment and the clock. */
const COMMON = ['errors', 'env', 'payload-types', 'domain', 'infra/clock']

/**
 * Which part of the tree may import which other one (its own is always allowed). Parts of `src` are named by their first
 * folder or file; outside it, by their folder at the root.
 */
export const IMPORT_RULES: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  access: [...COMMON],
  ui: ['domain'],
  features: [...COMMON, 'access', 'infra', 'ui', 'messages', 'package.json'],
  infra: [...COMMON],
  jobs: [...COMMON, 'features', 'infra'],
  app: [...COMMON, 'features', 'ui', 'access', 'messages', 'infra/openPayload', 'payload-config'],
  collections: [
    ...COMMON,
    'access',
    'features/*/*/read',
    'features/*/*/write',
    'features/sheets',
    'infra/auth',
    'infra/jobs',
  ],
  scripts: [...COMMON, 'features', 'infra', 'jobs', 'tests/helpers', 'package.json'],
}

/**
 * The floors of `src/features`, the lowest first: a feature imports its own floor and those below, never one above. On a floor each
 * folder is a room, and no two rooms import one another, however long the way.
 */
export const FEATURE_FLOORS = [
  // Who asks: sessions, accounts, the journal, mails, callers of the API.
  'people',
  // Where: communes, addresses.
  'geography',
  // What every sheet has, whatever its kind, and what any of them may cite: `sheets/rates`, the dated amounts.
  'sheets',
  // Each kind of sheet.
  'catalogue',
  // The kinds, named together: `registry.ts`.
  'registry',
  // Search, directory, favourites.
  'finding',
  // Those who keep sheets, and what they change.
  'keeping',
  // What is said of sheets and awaited: verifications, reports, new sheets, follows, the digest, the law and the links that they cite.
  'trust',
  // Places of children: calendars, requests, matching, options, stays, figures.
  'placement',
  // What editors and coordinators have before them.
  'desk',
  // What other tools take away.
  'exchange',
  // What is read from others and compared.
  'intake',
  // The frame around the pages.
  'shell',
] as const

/** Files that put the parts together, and may import any of them. */
export const COMPOSITION_ROOTS: readonly RegExp[] = [
  /^payload\.config\.ts$/,
  /^next\.config\.mjs$/,
  /^src\/(instrumentation|proxy|i18n)\.ts$/,
  /^src\/infra\/[^/]+\/select\.ts$/,
  // The one door to Payload, which is made of the configuration.
  /^src\/infra\/openPayload\.ts$/,
]
