import { z } from 'zod'

const flag = z
  .enum(['true', 'false', '1', '0', ''])
  .optional()
  .transform((value) => value === 'true' || value === '1')
const list = z
  .string()
  .optional()
  .transform((value) => (value ?? '').split(/[\s,]+/).filter(Boolean))
const optional = z
  .string()
  .optional()
  .transform((value) => value || undefined)

/** Every environment variable that the product reads, with its default. See `.env.example`. */
const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  DATABASE_URL: z
    .string()
    .regex(/^(file:|mongodb(\+srv)?:\/\/)/, 'DATABASE_URL commence par file: ou mongodb://')
    .default('file:./data/repere.db'),
  SEARCH_DB: z.string().min(1).default('./data/search.db'),
  MEILI_URL: z
    .url()
    .optional()
    .or(z.literal('').transform(() => undefined)),
  MEILI_KEY: optional,
  MEILI_PREFIX: z
    .string()
    .regex(/^[A-Za-z0-9_-]+$/)
    .default('repere'),
  SMTP_URL: optional,
  MAIL_FROM: z.string().default('Repère <ne-pas-repondre@repere.example>'),
  OIDC_ISSUER: z
    .url()
    .optional()
    .or(z.literal('').transform(() => undefined)),
  OIDC_CLIENT_ID: optional,
  OIDC_CLIENT_SECRET: optional,
  OIDC_NAME: z.string().default('Compte professionnel'),
  OIDC_SCOPE: z.string().default('openid email profile'),
  OIDC_ACR_VALUES: list,
  OIDC_ROLE_CLAIM: optional,
  OIDC_ROLE_MAP: optional,
  S3_BUCKET: optional,
  S3_ENDPOINT: optional,
  S3_REGION: optional,
  S3_ACCESS_KEY_ID: optional,
  S3_SECRET_ACCESS_KEY: optional,
  SITE_URL: z.url().default('http://localhost:3000'),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  MAP_STYLE_URL: optional,
  GEOCODER_URL: optional,
  /** Where the times of travel to facilities are asked. */
  ISOCHRONES_URL: z
    .url()
    .optional()
    .or(z.literal('').transform(() => undefined)),
  CHROMIUM_PATH: optional,
  /** The folder of LEGI archives that the legal watch reads each night. */
  LEGI_DIR: optional,
  LEGIFRANCE_CLIENT_ID: optional,
  LEGIFRANCE_CLIENT_SECRET: optional,
  LEGIFRANCE_API_URL: z.url().default('https://api.piste.gouv.fr/dila/legifrance/lf-engine-app'),
  LEGIFRANCE_TOKEN_URL: z.url().default('https://oauth.piste.gouv.fr/api/oauth/token'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** Fixes the clock: tests and demo only. */
  REPERE_NOW: z.iso
    .datetime({ offset: true })
    .optional()
    .or(z.literal('').transform(() => undefined)),
  /** Signs sessions and Payload's tokens; at least 32 characters. */
  REPERE_SECRET: z.string().min(32, 'REPERE_SECRET compte au moins 32 caractères').optional(),
  /** Where mails kept as files and uploads live. */
  DATA_DIR: z.string().min(1).default('./data'),
  /** Where the list of free places is written every quarter of an hour for when the portal is down; `mode-degrade` in the data folder unless said. */
  DEGRADED_DIR: optional,
  /** `false` on web servers that have a separate worker. */
  RUN_JOBS: z
    .enum(['true', 'false'])
    .default('true')
    .transform((value) => value === 'true'),
  SHARED_POST: flag,
})

export type Env = z.infer<typeof schema>

/** Reads the environment once. @throws Error in French, one line a bad variable, so that a bad value stops the start. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const read = schema.safeParse(source)
  if (!read.success) {
    const lines = read.error.issues.map((issue) => `  ${issue.path.join('.')} : ${issue.message}`)
    throw new Error(`Configuration invalide :\n${lines.join('\n')}`)
  }
  if (
    read.data.NODE_ENV === 'production' &&
    !read.data.REPERE_SECRET &&
    source.NEXT_PHASE !== 'phase-production-build'
  )
    throw new Error(
      'Configuration invalide :\n  REPERE_SECRET : obligatoire en production (32 caractères au moins).',
    )
  return read.data
}

export const env = readEnv(process.env)
