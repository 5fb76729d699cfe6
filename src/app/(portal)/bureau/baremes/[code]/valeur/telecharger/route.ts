import '@payload-config'

import { answerImpactCsv } from '@/features/desk/rates/read/answerImpactCsv'

type Context = { params: Promise<{ code: string }> }

/** Editors alone: the sentences that a value changes, as a table. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerImpactCsv(request, (await params).code)
}
