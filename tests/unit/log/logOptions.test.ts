import { Writable } from 'node:stream'
import { type Logger, pino } from 'pino'
import { describe, expect, it, vi } from 'vitest'

vi.hoisted(() => {
  process.env.LOG_LEVEL = 'info'
})

import { InvalidInput } from '@/errors'
import { logOptions } from '@/infra/log/logOptions'

/** What a logger of the product writes, line by line. */
function written(write: (logger: Logger) => void): Record<string, unknown>[] {
  const lines: Record<string, unknown>[] = []
  const stream = new Writable({
    write: (line, _, done) => {
      lines.push(JSON.parse(String(line)))
      done()
    },
  })
  write(pino(logOptions, stream))
  return lines
}

describe('the log', () => {
  it('keeps a line short, whatever a fault of the database repeats', () => {
    const lines = written((logger) =>
      logger.error({ err: new Error(`Failed query: ${'x'.repeat(2_000_000)}`) }),
    )
    expect(JSON.stringify(lines).length).toBeLessThan(6000)
  })

  it('writes the same fault twenty times a minute, and no more', () => {
    const lines = written((logger) => {
      for (let time = 0; time < 500; time += 1) logger.error({ err: new Error('The same fault') })
    })
    expect(lines).toHaveLength(20)
  })

  it('writes every line that differs', () => {
    const lines = written((logger) => {
      for (let time = 0; time < 50; time += 1) logger.info({ msg: 'Signed in', user: `person ${time}` })
    })
    expect(lines).toHaveLength(50)
  })

  it('tells a refusal as an information, without its stack', () => {
    const [line] = written((logger) => logger.error({ err: new InvalidInput('Filtre illisible.') }))
    expect([line?.level, line?.msg, line?.reason, line?.err]).toStrictEqual([
      30,
      'Refused',
      'Filtre illisible.',
      undefined,
    ])
  })
})
