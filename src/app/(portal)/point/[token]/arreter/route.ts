import '@payload-config'

import { digestLinkPath } from '@/features/trust/digest/present/digestLinkPath'
import { answerStopForm } from '@/features/trust/digest/write/answerStopForm'
import { openPayload } from '@/infra/openPayload'

type Context = { params: Promise<{ token: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerStopForm(await openPayload(), request, (await params).token)
}

/** For a mail program that opens the address of its header instead of pressing it: the page with the button. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const location = digestLinkPath((await params).token)
  return new Response(null, { status: 303, headers: { location } })
}
