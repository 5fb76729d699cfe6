import type { Payload } from 'payload'
import { percentile, rounded, timed } from '../timing'

/** Milliseconds at the server, labels and database read included; bytes of the JSON. `first` is the first answer of a process. */
type Figures = { total: number; first: number; p50: number; p95: number; kilobytes: number; within: boolean }

const ANSWERS = 40
/** What a reader waits for at most, in milliseconds. */
const LIMIT = 200
const SEARCHES = [
  'q=aide',
  'q=orienter',
  'q=atelier&q-organisation=centre',
  'q=aide&theme=logement&publics=familles&q-territory=saint',
  'type=organisation&sort=title',
  'type=service&sort=modified&page=40',
  'type=organisation&near=48.43,2.16&radius=50&sort=distance&open=now',
]

/** What searches and lists of the directory take and weigh on a base that is filled. */
export async function searchFigures(payload: Payload): Promise<Record<string, Figures>> {
  const [{ searchSheets }, { readSearchParameters }, { toSearchJson }] = await Promise.all([
    import('@/features/finding/search/read/searchSheets'),
    import('@/features/finding/search/read/searchParameters'),
    import('@/features/finding/search/present/toSearchJson'),
  ])
  const figures: Record<string, Figures> = {}
  for (const address of SEARCHES) {
    const parameters = readSearchParameters(new URLSearchParams(address))
    const times: number[] = []
    let answer = { total: 0, bytes: 0 }
    for (let n = 0; n <= ANSWERS; n += 1)
      times.push(
        await timed(async () => {
          const found = await searchSheets({ payload, parameters, readerClass: 'public' })
          answer = { total: found.total, bytes: Buffer.byteLength(JSON.stringify(toSearchJson(found))) }
        }),
      )
    const [first = 0, ...others] = times
    const p95 = rounded(percentile(others, 0.95))
    figures[address] = {
      total: answer.total,
      first: rounded(first),
      p50: rounded(percentile(others, 0.5)),
      p95,
      kilobytes: rounded(answer.bytes / 1000),
      within: p95 <= LIMIT,
    }
  }
  return figures
}
