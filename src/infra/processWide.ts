/**
 * What the bundles of one process share under a name, made by whichever asks first: Next compiles routes, pages and
 * instrumentation apart, each with modules of its own.
 */
export function processWide<T>(name: string, make: () => T): T {
  // Symbols of ours on the global object, which its type cannot know.
  const shared = globalThis as { [key: symbol]: unknown }
  const key = Symbol.for(`repere.${name}`)
  shared[key] ??= make()
  // Only `make` fills the name.
  return shared[key] as T
}
