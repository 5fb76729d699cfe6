import type { Payload, Where } from 'payload'
import type { HeldRight } from '@/access/memberRights'
import { servicesOfSheets } from './servicesOfSheets'

/** The ids of sheets and of their services (those that match `where`), and which of the sheets each is kept with. */
type KeptWithServices = { ids: string[]; keeperOf: (id: string) => string }

/** The sheets that members keep with the services that go with them; one query at most. */
export async function keptWithServices(
  payload: Payload,
  held: readonly Pick<HeldRight, 'sheet' | 'sheetId'>[],
  where?: Where,
): Promise<KeptWithServices> {
  const organisations = held.flatMap(({ sheet, sheetId }) => (sheet === 'organisations' ? [sheetId] : []))
  const services = await servicesOfSheets(payload, organisations, where)
  return {
    ids: [...held.map(({ sheetId }) => sheetId), ...services.keys()],
    keeperOf: (id) => services.get(id) ?? id,
  }
}
