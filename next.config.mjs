import { withPayload } from '@payloadcms/next/withPayload'
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./src/i18n.ts')

/** As bundles each hold a copy of a package, `instanceof` on its classes fails between them, in Payload itself too. */
const ONE_COPY = [
  'payload',
  '@payloadcms/db-mongodb',
  '@payloadcms/db-sqlite',
  '@payloadcms/drizzle',
  '@payloadcms/email-nodemailer',
]

/** Large packages that only the server reads: to bundle them costs the build and gains nothing. */
const READ_AS_THEY_ARE = [
  'csv-parse',
  'csv-stringify',
  'libphonenumber-js',
  'meilisearch',
  'opening_hours',
  'proj4',
  'read-excel-file',
  'stream-json',
  'write-excel-file',
]

/** @type {import('next').NextConfig} */
const config = {
  // For the container image; a server started from the checkout has its packages beside it.
  ...(process.env.BUILD_STANDALONE === 'true' ? { output: 'standalone' } : {}),
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: [
    ...ONE_COPY,
    'libsql',
    '@libsql/client',
    '@etalab/decoupage-administratif',
    'playwright-core',
    ...READ_AS_THEY_ARE,
  ],
  experimental: {
    // `forbidden()`: a server function that is refused answers 403.
    authInterrupts: true,
    // Nothing reads them: a server started without --enable-source-maps does not, and browsers are sent none.
    turbopackSourceMaps: false,
    // 270 MB written at each build: the first one, an image's and a fresh clone's pay for what only later ones would read.
    turbopackFileSystemCacheForBuild: false,
    // Next cuts what is longer, where a proxy stands before the pages. Above the longest body of `longestBody`, which refuses in words.
    proxyClientMaxBodySize: '101mb',
  },
  outputFileTracingIncludes: {
    '/**': [
      './node_modules/@libsql/**',
      './node_modules/libsql/**',
      './node_modules/@etalab/decoupage-administratif/data/**',
    ],
    '/dispositifs/**/imprimer.pdf': ['./node_modules/playwright-core/**'],
    '/annuaire/**/imprimer.pdf': ['./node_modules/playwright-core/**'],
    '/lieux-d-accueil/**/imprimer.pdf': ['./node_modules/playwright-core/**'],
  },
  typescript: { ignoreBuildErrors: true },
}

export default withNextIntl(withPayload(config, { devBundleServerPackages: false }))
