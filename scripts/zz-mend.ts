import { rmSync } from 'node:fs'
for (const s of ['', '-wal', '-shm']) rmSync(process.env.SEARCH_DB + s, { force: true })
import { openBase } from './lib/openBase'
import { percentile, rounded } from './bench/timing'
const payload = await openBase()
const { expectedRevisions } = await import('@/features/finding/search/read/expectedRevisions')
const { mendSlice } = await import('@/features/finding/search/write/mendSlice')
const { searchEngine } = await import('@/infra/search/select')
const { entryOf } = await import('@/features/registry')
const engine = await searchEngine()
await engine.health()
const size = Number(process.env.SIZE ?? 5), most = Number(process.env.MOST ?? 1000)
const cpuNow = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000 }
const reads: number[] = [], loads: number[] = [], writes: number[] = [], revs: number[] = []
const tell = (name: string, t: number[]) => console.error(name, 'p50', rounded(percentile(t, 0.5)), 'p95', rounded(percentile(t, 0.95)), 'p99', rounded(percentile(t, 0.99)), 'max', rounded(Math.max(...t)), 'sum', rounded(t.reduce((a, b) => a + b, 0)))
let n = 0
const it = expectedRevisions(payload, size)
for (;;) {
  let a = cpuNow()
  const { value: sheets, done } = await it.next()
  if (done || n >= most) break
  if (sheets.length === 0) continue
  reads.push(cpuNow() - a)
  n += sheets.length
  a = cpuNow()
  const docs = await entryOf(sheets[0].collection).load(payload, sheets.map((s) => s.id))
  loads.push(cpuNow() - a)
  a = cpuNow()
  await engine.index(docs)
  writes.push(cpuNow() - a)
  a = cpuNow()
  for (const c of ['public', 'partners', 'agents'] as const) await engine.revisions(c, sheets.map((s) => s.publicId))
  revs.push(cpuNow() - a)
  await new Promise((r) => setImmediate(r))
}
console.error('size', size, 'sheets', n)
tell('read', reads); tell('load', loads); tell('write', writes); tell('revisions', revs)
await payload.destroy()
process.exit(0)
