import '@payload-config'

import { answerIdentity } from '@/features/placement/neighbours/api/answerIdentity'

/** Anybody: the public keys of this portal. */
export async function GET(request: Request): Promise<Response> {
  return answerIdentity(request)
}
