import '@payload-config'

import { answerExport } from '@/features/exchange/exports/answerExport'

type Context = { params: Promise<{ format: string; file: string }> }

/** Editors alone: the file that the command `export` writes. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { format, file } = await params
  return answerExport(request, format, file)
}
