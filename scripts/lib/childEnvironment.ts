type Settings = Record<string, string | undefined>

/**
 * The environment of a child that runs Next or Payload: without the `production` condition, a plain Node start of Payload
 * may end with code 13 and not a word.
 */
export function childEnvironment(settings: Settings = {}): NodeJS.ProcessEnv {
  const options = process.env.NODE_OPTIONS ?? ''
  const condition = '--conditions=production'
  return {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    // Drawn pictures leave holes in each arena of the C library, which gives none of them back.
    MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? '2',
    NODE_OPTIONS: options.includes(condition) ? options : `${options} ${condition}`.trim(),
    ...settings,
  }
}
