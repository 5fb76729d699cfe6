const LONGEST_MESSAGE = 500
const LONGEST_STACK = 3000

/** An error as the log keeps it: a fault of the database repeats its whole query, which may hold megabytes of what was asked. */
export function shortError(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return String(error).slice(0, LONGEST_MESSAGE)
  const { name, message, stack, code, status } = error as Partial<Error> & {
    code?: unknown
    status?: unknown
  }
  return {
    type: name,
    message: cut(message, LONGEST_MESSAGE),
    stack: cut(withoutMessage(stack, message), LONGEST_STACK),
    ...(code === undefined ? {} : { code: cut(String(code), LONGEST_MESSAGE) }),
    ...(status === undefined ? {} : { status }),
    ...('cause' in error && error.cause ? { cause: causeOf(error.cause) } : {}),
  }
}

/** Its message alone: what lies below a cause has been seen to turn in a circle. */
function causeOf(cause: unknown): string | undefined {
  return cut(cause instanceof Error ? cause.message : String(cause), LONGEST_MESSAGE)
}

function withoutMessage(stack: string | undefined, message: string | undefined): string | undefined {
  return stack && message ? stack.replace(message, () => cut(message, LONGEST_MESSAGE) ?? '') : stack
}

function cut(text: string | undefined, longest: number): string | undefined {
  return text === undefined || text.length <= longest ? text : `${text.slice(0, longest)}… (${text.length})`
}
