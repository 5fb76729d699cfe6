import '@payload-config'

import { answerWeightsForm } from '@/features/placement/matching/write/answerWeightsForm'
import { openPayload } from '@/infra/openPayload'

/** Saves what ranks the places that are found. */
export async function POST(request: Request): Promise<Response> {
  return answerWeightsForm(await openPayload(), request, undefined)
}
