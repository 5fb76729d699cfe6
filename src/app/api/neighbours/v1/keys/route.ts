import '@payload-config'

import { answerKeyMessage } from '@/features/placement/neighbours/api/answerMessages'

/** A neighbour that signs with its key: the one that follows. */
export async function POST(request: Request): Promise<Response> {
  return answerKeyMessage(request)
}
