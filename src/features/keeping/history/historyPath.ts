import { keepingPath } from '@/domain/sheet/keepingPath'

type Ask = { number: string; service: string | null; page?: number }

/** The address of the history of a sheet, or of one of its services. */
export function historyPath({ number, service, page = 1 }: Ask): string {
  const query = new URLSearchParams({
    ...(service ? { fiche: service } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  }).toString()
  return `${keepingPath(number, 'historique')}${query ? `?${query}` : ''}`
}
