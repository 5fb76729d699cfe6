let given: readonly string[] = []
const machine = { ...process.env }

/** Sets this process's environment, and what the product has read of it, to `settings` on top of the machine's own. */
export async function setEnvironment(settings: Readonly<Record<string, string>>): Promise<void> {
  for (const name of given) {
    const own = machine[name]
    if (own === undefined) delete process.env[name]
    else process.env[name] = own
  }
  given = Object.keys(settings)
  Object.assign(process.env, settings)
  const { env, readEnv } = await import('@/env')
  const none = Object.fromEntries(Object.keys(env).map((name) => [name, undefined]))
  Object.assign(env, none, readEnv(process.env))
}
