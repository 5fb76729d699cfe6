import { writeFileSync } from 'node:fs'
import { openBase } from '../../lib/openBase'
import { reconcilerFigures } from './reconcilerFigures'
import { searchFigures } from './searchFigures'

// A process of its own, on the base that the environment names: writes its figures in the file that `BENCH_PORTAL` names.
const payload = await openBase()
const { isInstalled } = await import('@/features/shell/installation/read/isInstalled')
if (!(await isInstalled(payload))) {
  const { installSite } = await import('./installSite')
  await installSite(payload)
}
const search = await searchFigures(payload)
const reconciler = await reconcilerFigures(payload)
writeFileSync(process.env.BENCH_PORTAL ?? '', JSON.stringify({ search, reconciler }))
await payload.destroy()
process.exit(0)
