import '@payload-config'

import { answerNeighbourForm } from '@/features/placement/neighbours/write/answerNeighbourForm'
import { openPayload } from '@/infra/openPayload'

type Context = { params: Promise<{ id: string }> }

/** Coordinators and administrators: the command refuses others. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  return answerNeighbourForm(await openPayload(), request, id)
}
