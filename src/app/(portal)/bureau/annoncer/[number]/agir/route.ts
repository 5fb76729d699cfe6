import '@payload-config'

import { answerUrgentForm } from '@/features/trust/urgent/write/answerUrgentForm'
import { openPayload } from '@/infra/openPayload'

export async function POST(request: Request, { params }: { params: Promise<{ number: string }> }) {
  return answerUrgentForm(await openPayload(), request, (await params).number)
}
