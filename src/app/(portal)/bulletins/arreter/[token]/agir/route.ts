import '@payload-config'

import { stopBulletinsPath } from '@/features/trust/bulletins/stopBulletinsPath'
import { answerStopBulletins } from '@/features/trust/bulletins/write/answerStopBulletins'
import { openPayload } from '@/infra/openPayload'

type Context = { params: Promise<{ token: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerStopBulletins(await openPayload(), request, (await params).token)
}

/** For a mail program that opens the address of its header instead of pressing it: the page with the button. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const location = stopBulletinsPath((await params).token)
  return new Response(null, { status: 303, headers: { location } })
}
