import '@payload-config'

import { answerConfirmationMessage } from '@/features/placement/neighbours/api/answerMessages'

/** A neighbour that signs: the place that it keeps. */
export async function POST(request: Request): Promise<Response> {
  return answerConfirmationMessage(request)
}
