import type { LookupAddress } from 'node:dns'

/** How the network is reached; tests stand for the Internet with servers of their own. */
export type Network = {
  resolve: (host: string) => Promise<readonly LookupAddress[]>
  isAllowed: (ip: string) => boolean
  /** Milliseconds a whole answer’s head may take. */
  patience: number
  userAgent: string
}
