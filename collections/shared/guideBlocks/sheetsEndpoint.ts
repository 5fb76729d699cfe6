import type { Endpoint } from 'payload'
import { isEditor } from '@/access/roles'
import { SearchUnavailable } from '@/errors'
import { nameSheets, proposeSheets } from '@/features/finding/search/read/proposeSheets'

const MOST_CODES = 100

/** What the field of sheets of a frame proposes (`?q=`), and the names of the numbers that it holds (`?codes=D0001,P0012`). Editors only. */
export const sheetsEndpoint: Endpoint = {
  method: 'get',
  path: '/fiches',
  handler: async ({ user, payload, searchParams }) => {
    if (!isEditor(user)) return Response.json({ choices: [] }, { status: 403 })
    const codes = searchParams.get('codes')
    try {
      const found =
        codes === null
          ? await proposeSheets(payload, searchParams.get('q') ?? '')
          : await nameSheets(payload, codes.split(',').slice(0, MOST_CODES))
      return Response.json({ choices: found.map(({ number, label }) => ({ code: number, label })) })
    } catch (error) {
      if (!(error instanceof SearchUnavailable)) throw error
      return Response.json({ choices: [] }, { status: error.status })
    }
  },
}
