import type { LookupFunction } from 'node:net'
import type { Network } from './Network'
import { PrivateAddress } from './PrivateAddress'

/** How a name is looked up: refused as soon as one of its addresses is of a private network. The address that is checked is the one that is connected to. */
export function checkedLookup(resolve: Network['resolve'], isAllowed: Network['isAllowed']): LookupFunction {
  return (host, options, done) => {
    resolve(host).then(
      (found) => {
        const [first] = found
        if (!first || found.some(({ address }) => !isAllowed(address)))
          return done(new PrivateAddress(host), '', 0)
        if (options.all) return done(null, [...found])
        return done(null, first.address, first.family)
      },
      (error: unknown) => done(error instanceof Error ? error : new Error('lookup'), '', 0),
    )
  }
}
