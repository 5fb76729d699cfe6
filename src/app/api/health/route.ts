import '@payload-config'

import { toErrorResponse } from '@/features/people/api/toErrorResponse'
import { readHealth } from '@/features/shell/health/read/readHealth'
import { openPayload } from '@/infra/openPayload'

/** Anybody: it holds no content. */
export async function GET(): Promise<Response> {
  try {
    const health = await readHealth(await openPayload())
    return Response.json(health, {
      status: health.status === 'ok' ? 200 : 503,
      headers: { 'cache-control': 'no-store' },
    })
  } catch (error) {
    return toErrorResponse(error, null)
  }
}
