import type { Endpoint, PayloadRequest } from 'payload'
import { isEditor } from '@/access/roles'
import { NotAllowed, RepereError } from '@/errors'

type Answer = (req: PayloadRequest, id: string) => Promise<Response | undefined>

/** An endpoint on one document, for editors alone; errors of ours are answered in words, others are the CMS's to hide. */
export function editorEndpoint(method: 'get' | 'post', path: string, answer: Answer): Endpoint {
  return {
    method,
    path: `/:id${path}`,
    handler: async (req) => {
      try {
        if (!isEditor(req.user)) throw new NotAllowed('Réservé aux éditeurs.')
        const response = await answer(req, String(req.routeParams?.id))
        return response ?? Response.json({ done: true })
      } catch (error) {
        if (!(error instanceof RepereError)) throw error
        const { code, message, status } = error
        return Response.json({ error: { code, message } }, { status })
      }
    },
  }
}

/** The body of a request as JSON; `null` when it is none. */
export async function bodyOf(req: PayloadRequest): Promise<unknown> {
  try {
    return (await req.json?.()) ?? null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** What the record of a decision calls whoever asks. */
export const nameOf = ({ user }: PayloadRequest): string => user?.name || user?.email || 'Un éditeur'
