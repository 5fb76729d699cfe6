import { writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/** Started as a child: a server that ends as fast as it can, and has a last work to do. Writes into the file of `STOP_AT_ONCE`. */
const file = process.env.STOP_AT_ONCE
if (file) {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => process.exit(7))
  const { beforeStop } = await import('@/infra/beforeStop')
  beforeStop(async () => {
    await wait(50)
    writeFileSync(file, 'done')
  })
  process.stdout.write('ready\n')
  setInterval(() => {}, 1000)
}
