import '@payload-config'

import { answerNeighboursForm } from '@/features/placement/neighbours/write/answerNeighboursForm'
import { openPayload } from '@/infra/openPayload'

/** Coordinators and administrators: the command refuses others. */
export async function POST(request: Request): Promise<Response> {
  return answerNeighboursForm(await openPayload(), request, undefined)
}
