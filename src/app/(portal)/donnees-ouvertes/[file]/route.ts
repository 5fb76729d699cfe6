import '@payload-config'

import { answerOpenData } from '@/features/exchange/exports/answerExport'

type Context = { params: Promise<{ file: string }> }

/** Anybody where the site is open to the public; 404 where it is not. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerOpenData(request, (await params).file)
}
