import type { Payload } from 'payload'

export async function proposeWaiting(_payload: Payload): Promise<void> {}
