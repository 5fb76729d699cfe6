import '@payload-config'

import { answerRequestMessage } from '@/features/placement/neighbours/api/answerMessages'

/** A neighbour that signs: a request that it sends us. */
export async function POST(request: Request): Promise<Response> {
  return answerRequestMessage(request)
}
