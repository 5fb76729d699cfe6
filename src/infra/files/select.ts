import { s3Storage } from '@payloadcms/storage-s3'
import type { Plugin } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { env } from '@/env'

/** Uploads in an S3 bucket where `S3_BUCKET` is given, in the data folder otherwise; the portal serves them either way. */
export function selectFiles(): Plugin {
  const { S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, S3_ENDPOINT, S3_REGION, S3_BUCKET } = env
  const credentials =
    S3_ACCESS_KEY_ID && S3_SECRET_ACCESS_KEY
      ? { credentials: { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY } }
      : {}
  return s3Storage({
    // The columns are the same with and without a bucket, so that changing one's mind needs no migration.
    alwaysInsertFields: true,
    enabled: S3_BUCKET !== undefined,
    bucket: S3_BUCKET ?? '',
    collections: { [SLUGS.media]: true },
    config: {
      ...(S3_ENDPOINT ? { endpoint: S3_ENDPOINT, forcePathStyle: true } : {}),
      region: S3_REGION ?? 'fr-par',
      ...credentials,
    },
  })
}
