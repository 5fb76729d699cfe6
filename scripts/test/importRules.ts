/** What all but `domain` and `ui` may import: types, errors, the environment and the clock. */
const COMMON = ['errors', 'env', 'payload-types', 'collections/slugs', 'domain', 'infra/clock']

/**
 * Which part of the tree may import which other one (its own is always allowed). Parts of `src` are named by their first
 * folder or file; outside it, by their folder at the root.
 */
export const IMPORT_RULES: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  access: [...COMMON],
  ui: ['domain'],
  features: [...COMMON, 'access', 'infra', 'ui', 'messages', 'package.json'],
  infra: [...COMMON, 'payload-config'],
  jobs: [...COMMON, 'features', 'infra'],
  app: [...COMMON, 'features', 'ui', 'access', 'messages', 'infra/openPayload', 'payload-config'],
  collections: [...COMMON, 'access', 'features/*/read', 'features/*/write', 'infra/auth', 'infra/jobs'],
  scripts: [...COMMON, 'features', 'infra', 'jobs', 'tests/helpers', 'package.json'],
}

/** Files that put the parts together, and may import any of them. */
export const COMPOSITION_ROOTS: readonly RegExp[] = [
  /^payload\.config\.ts$/,
  /^next\.config\.mjs$/,
  /^src\/(instrumentation|proxy|i18n)\.ts$/,
  /^src\/infra\/[^/]+\/select\.ts$/,
]
