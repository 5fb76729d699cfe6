import { processWide } from '../processWide'

type Log = Record<'info' | 'warn' | 'error', (line: object) => void>

const held = processWide<{ log: Log | null }>('log', () => ({ log: null }))

/** The log of this process for what holds no Payload; silent until one is open. */
export const processLog: Log = {
  info: (line) => held.log?.info(line),
  warn: (line) => held.log?.warn(line),
  error: (line) => held.log?.error(line),
}

/** Has what this process logs written by `log`, from now on. */
export function logThrough(log: Log): void {
  held.log = log
}
