import type { SanitizedConfig } from 'payload'
import { refuseUnreadableQuery } from './refuseUnreadableQuery'

/** Every collection, Payload's own included, refuses to be asked by what the reader may not read. */
export function closedQueries(config: SanitizedConfig): SanitizedConfig {
  for (const { hooks } of config.collections)
    hooks.beforeOperation = [refuseUnreadableQuery, ...hooks.beforeOperation]
  return config
}
