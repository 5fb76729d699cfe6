import '@payload-config'

import { askWithdrawal } from '@/features/keeping/editing/write/askWithdrawal'
import { openPayload } from '@/infra/openPayload'

type Context = { params: Promise<{ number: string; section: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { number, section } = await params
  return askWithdrawal(await openPayload(), request, { number, code: section })
}
