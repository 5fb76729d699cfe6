import '@payload-config'

import { answerAtom } from '@/features/trust/bulletins/read/answerAtom'

export async function GET(request: Request): Promise<Response> {
  return answerAtom(request)
}
