import '@payload-config'

import { answerAnswerMessage } from '@/features/placement/neighbours/api/answerMessages'

/** A neighbour that signs: its answer to a request of ours. */
export async function POST(request: Request): Promise<Response> {
  return answerAnswerMessage(request)
}
