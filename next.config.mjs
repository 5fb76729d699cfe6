import { withPayload } from '@payloadcms/next/withPayload'
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./src/i18n.ts')

/** @type {import('next').NextConfig} */
const config = {
  // For the container image; a server started from the checkout has its packages beside it.
  ...(process.env.BUILD_STANDALONE === 'true' ? { output: 'standalone' } : {}),
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['libsql', '@libsql/client', '@etalab/decoupage-administratif', 'playwright-core'],
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
