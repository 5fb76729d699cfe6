/** Prepares what each request goes through first, what is written at this server's stop, its base, and its job runner, unless a separate worker runs the jobs (`RUN_JOBS=false`). */
export async function register(): Promise<void> {
  // Next evaluates this file for the edge runtime too, where none of it exists.
  // biome-ignore lint/style/noProcessEnv: NEXT_RUNTIME is replaced at build time
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [{ env }, { closeToOthers }] = await Promise.all([
    import('./env'),
    import('./infra/files/closeToOthers'),
  ])
  closeToOthers(env)
  const { recordPeerAddress } = await import('./infra/rateLimit/recordPeerAddress')
  const { refuseLargeBodies } = await import('./infra/http/refuseLargeBodies')
  recordPeerAddress()
  refuseLargeBodies()
  const [{ beforeStop }, { flushLaterWrites }] = await Promise.all([
    import('./infra/beforeStop'),
    import('./infra/database/laterWrites'),
  ])
  beforeStop(flushLaterWrites)
  // One import: each has a copy of Payload's configuration of its own in what is built.
  const { openServer } = await import('./jobs/openServer')
  await openServer()
}
