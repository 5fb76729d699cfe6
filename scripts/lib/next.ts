/** Next's own command, started without a shell or npm in between so that signals reach it. */
export const NEXT = 'node_modules/next/dist/bin/next'
