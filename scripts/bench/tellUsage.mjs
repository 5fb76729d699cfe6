/** Loaded before a command that is measured: writes what it took, at its end, in the file that `BENCH_USAGE` names. */
import { writeFileSync } from 'node:fs'

const MEGABYTE_IN_KILOBYTES = 1024

process.on('exit', () => {
  const { BENCH_USAGE } = process.env
  if (!BENCH_USAGE) return
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  writeFileSync(
    BENCH_USAGE,
    JSON.stringify({
      seconds: Math.round(process.uptime()),
      cpuSeconds: Math.round((userCPUTime + systemCPUTime) / 1e6),
      peakMemoryMb: Math.round(maxRSS / MEGABYTE_IN_KILOBYTES),
    }),
  )
})
