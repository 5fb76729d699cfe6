import { openBase } from './lib/openBase'
const payload = await openBase()
const { refreshStatistics } = await import('@/infra/database/refreshStatistics')
const s = performance.now(); await refreshStatistics(payload); console.error('stats', performance.now() - s)
process.exit(0)
