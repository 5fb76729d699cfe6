/** Why a command cannot be done, in a French sentence for the person at the terminal. Ends it with code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
