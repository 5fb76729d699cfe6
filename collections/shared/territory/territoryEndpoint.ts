import type { Endpoint } from 'payload'
import { isEditor } from '@/access/roles'
import { homeDepartment } from '@/features/geography/places/read/homeDepartment'
import { searchTerritories, territoryChoiceLabel } from '@/features/geography/places/read/searchTerritories'

const LONGEST_TEXT = 80
const MOST_CODES = 500

/** What the territory fields of the admin propose (`?q=`), and the names of the codes that they hold (`?codes=a,b`). Editors only. */
export const territoryEndpoint: Endpoint = {
  method: 'get',
  path: '/territoires',
  handler: async (req) => {
    if (!isEditor(req.user)) return Response.json({ choices: [] }, { status: 403 })
    const codes = req.searchParams.get('codes')
    const choices =
      codes === null
        ? searchTerritories(
            (req.searchParams.get('q') ?? '').slice(0, LONGEST_TEXT),
            await homeDepartment(req.payload),
          )
        : codes
            .split(',')
            .slice(0, MOST_CODES)
            .map((code) => ({ code, label: territoryChoiceLabel(code) }))
    return Response.json({ choices })
  },
}
