import { UsageError } from './UsageError'

const DEFAULT_PORT = 3000

/** The port of `PORT`, 3000 without it. @throws UsageError when it is no port. */
export function readPort(): number {
  const port = Number(process.env.PORT || DEFAULT_PORT)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new UsageError(`PORT vaut « ${process.env.PORT} » : un nombre de 1 à 65535 est attendu.`)
}
