import '@payload-config'

import { env } from '@/env'
import { openApiDocument } from '@/features/exchange/openapi/openApiDocument'

/** Anybody: it describes, it holds no content. */
export function GET(): Response {
  return Response.json(openApiDocument(env.SITE_URL))
}
