import { openBase } from './lib/openBase'
const payload = await openBase()
const { searchSheets } = await import('@/features/finding/search/read/searchSheets')
const { readSearchParameters, toSearchQuery } = await import('@/features/finding/search/read/searchParameters')
const { searchEngine } = await import('@/infra/search/select')
const { toSearchJson } = await import('@/features/finding/search/present/toSearchJson')
const engine = await searchEngine()
console.error(await engine.health())
for (const a of ['q=orienter', 'q=association', 'q=orienter&q-territory=saint', 'q=ccas&q-organisation=croix', 'type=organisation&sort=title', 'q=', 'q=aide+alimentaire&territory=91', 'q=orinter', 'type=organisation&near=48.43,2.16&radius=20&sort=distance&open=now']) {
  const params = new URLSearchParams(a)
  const parameters = readSearchParameters(params)
  const query = toSearchQuery(parameters, 'public', [])
  const t: number[] = [], e: number[] = []
  let bytes = 0, total = 0
  for (let n = 0; n < 6; n++) {
    let s = performance.now(); await engine.search(query); e.push(Math.round(performance.now() - s))
    s = performance.now(); const answer = await searchSheets({ payload, parameters, readerClass: 'public' }); t.push(Math.round(performance.now() - s))
    total = answer.total; bytes = JSON.stringify(toSearchJson(answer)).length
  }
  console.error(a, total, 'engine', e.join(' '), 'whole', t.join(' '), 'bytes', bytes)
}
await payload.destroy()
process.exit(0)
