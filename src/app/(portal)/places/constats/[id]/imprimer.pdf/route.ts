import '@payload-config'

import { shortagePath } from '@/features/placement/holds/holdPaths'
import { findShortage } from '@/features/placement/holds/read/findShortage'
import { answerPdf } from '@/features/shell/frame/read/answerPdf'

type Context = { params: Promise<{ id: string }> }

/** A report of absence of place as a PDF, for whoever may read its request. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  return answerPdf(request, {
    page: shortagePath(id, 'imprimer'),
    filename: 'constat-absence-de-place',
    ready: '#feuille',
    mayRead: async ({ payload }) => {
      const { user } = await payload.auth({ headers: request.headers })
      return user !== null && (await findShortage(payload, user, id)) !== null
    },
  })
}
