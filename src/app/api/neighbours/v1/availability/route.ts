import '@payload-config'

import { answerAvailability } from '@/features/placement/neighbours/api/answerAvailability'

/** A neighbour that signs: what is shared with it. */
export async function GET(request: Request): Promise<Response> {
  return answerAvailability(request)
}
