import '@payload-config'

import { answerWithdrawalMessage } from '@/features/placement/neighbours/api/answerMessages'

/** A neighbour that signs: a request that it takes back. */
export async function POST(request: Request): Promise<Response> {
  return answerWithdrawalMessage(request)
}
