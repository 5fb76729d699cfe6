import type { SanitizedConfig } from 'payload'

/** The page of a sheet's raw data is for developers, who have the API: no editor meets it. */
export function hideApiTab(config: SanitizedConfig): SanitizedConfig {
  for (const { admin } of [...config.collections, ...config.globals]) admin.hideAPIURL = true
  return config
}
