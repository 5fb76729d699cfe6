import '@payload-config'

import { answerPdf } from '@/features/shell/frame/read/answerPdf'
import { bulletinPath, bulletinRef } from '@/features/trust/bulletins/bulletinRef'
import { findBulletin } from '@/features/trust/bulletins/read/readBulletin'

type Context = { params: Promise<{ ref: string }> }

/** A published bulletin as a PDF, with the lines that whoever asks may read. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const ref = bulletinRef((await params).ref)
  return answerPdf(request, {
    page: `${ref ? bulletinPath(ref) : '/bulletins'}/imprimer`,
    filename: ref ? `bulletin-${ref.year}-${ref.number}` : 'bulletin',
    ready: '#feuille',
    mayRead: async (asked) =>
      ref !== null && (await findBulletin({ ...asked, ref, isEditor: false })) !== null,
  })
}
