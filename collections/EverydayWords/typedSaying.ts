import type { PayloadRequest } from 'payload'

/** The saying of the product that an editor chose to change, from the address. */
export function typedSaying({ req }: { req: PayloadRequest }): string | undefined {
  const said: unknown = req.query?.said
  return typeof said === 'string' ? said : undefined
}
