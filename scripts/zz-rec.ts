import { openBase } from './lib/openBase'
import { percentile, rounded } from './bench/timing'
import { watchLoop } from './bench/watchLoop'
const payload = await openBase()
const { expectedRevisions } = await import('@/features/finding/search/read/expectedRevisions')
const { mendSlice } = await import('@/features/finding/search/write/mendSlice')
const { mendFeed } = await import('@/features/sheets/feed/write/mendFeed')
const { searchEngine } = await import('@/infra/search/select')
const engine = await searchEngine()
await engine.health()
const size = Number(process.env.SIZE ?? 5), most = Number(process.env.MOST ?? 3000)
const reads: number[] = [], revs: number[] = [], feeds: number[] = []
let n = 0
const tell = (name: string, t: number[]) => console.error(name, 'p50', rounded(percentile(t, 0.5)), 'p95', rounded(percentile(t, 0.95)), 'p99', rounded(percentile(t, 0.99)), 'max', rounded(Math.max(...t)), 'sum', rounded(t.reduce((a, b) => a + b, 0)))
let cpu = process.cpuUsage()
let at = performance.now()
const it = expectedRevisions(payload, size)
for (;;) {
  const a = performance.now()
  const { value: sheets, done } = await it.next()
  if (done || n > most) break
  reads.push(performance.now() - a)
  n += sheets.length
  const b = performance.now()
  await engine.revisions('public', sheets.map((s) => s.publicId)); await engine.revisions('partners', sheets.map((s) => s.publicId)); await engine.revisions('agents', sheets.map((s) => s.publicId))
  revs.push(performance.now() - b)
  const c = performance.now()
  await mendFeed(payload, sheets)
  feeds.push(performance.now() - c)
  await new Promise((r) => setImmediate(r))
}
console.error('size', size, 'sheets', n, 'seconds', rounded((performance.now() - at) / 1000), 'cpu', process.cpuUsage(cpu))
tell('read', reads); tell('revisions', revs); tell('feed', feeds)
await payload.destroy()
process.exit(0)
