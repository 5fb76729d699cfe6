import '@payload-config'

import { answerBulletinChoice } from '@/features/trust/bulletins/write/answerBulletinChoice'
import { openPayload } from '@/infra/openPayload'

export async function POST(request: Request): Promise<Response> {
  return answerBulletinChoice(await openPayload(), request)
}
