import { env } from '@/env'
import { clock } from '@/infra/clock'
import { openLegifranceApi } from './api/openLegifranceApi'
import { openLegiFolder } from './folder/openLegiFolder'
import type { LegalSource } from './LegalSource'

/** The sources of the legal watch that the environment names: none, a folder, the API, or both. */
export function legalSources(): LegalSource[] {
  const { LEGI_DIR, LEGIFRANCE_CLIENT_ID, LEGIFRANCE_CLIENT_SECRET } = env
  const { LEGIFRANCE_API_URL: apiUrl, LEGIFRANCE_TOKEN_URL: tokenUrl } = env
  const keys =
    LEGIFRANCE_CLIENT_ID && LEGIFRANCE_CLIENT_SECRET
      ? { clientId: LEGIFRANCE_CLIENT_ID, clientSecret: LEGIFRANCE_CLIENT_SECRET, apiUrl, tokenUrl }
      : null
  return [
    ...(LEGI_DIR ? [openLegiFolder(LEGI_DIR)] : []),
    ...(keys ? [openLegifranceApi(keys, clock.now)] : []),
  ]
}
