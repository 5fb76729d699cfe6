import '@payload-config'

import { enter } from '@/features/people/session/write/enter'
import { openPayload } from '@/infra/openPayload'

export async function POST(request: Request): Promise<Response> {
  return enter({ payload: await openPayload(), request, path: '/callback/credentials' })
}
