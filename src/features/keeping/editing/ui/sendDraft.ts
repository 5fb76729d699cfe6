type Sent = { at: string } | { at: null; fault: 'lost' | 'failed' }

/** Sends what is typed in a form as a draft. `at`: when it was kept, in words; `lost`: the session has ended. */
export async function sendDraft(form: HTMLFormElement, action: string, isLeaving: boolean): Promise<Sent> {
  try {
    const headers = { accept: 'application/json' }
    const answer = await fetch(action, { method: 'POST', body: draftOf(form), headers, keepalive: isLeaving })
    if (!answer.ok) return { at: null, fault: answer.status === 401 ? 'lost' : 'failed' }
    return { at: timeIn(await answer.json()) }
  } catch {
    // The network is away: the next key tries again.
    return { at: null, fault: 'failed' }
  }
}

/** What is typed, without the files: they go with the form itself. */
function draftOf(form: HTMLFormElement): FormData {
  const data = new FormData(form)
  for (const [name, value] of [...data]) if (value instanceof File) data.delete(name)
  data.set('_action', 'draft')
  return data
}

function timeIn(body: unknown): string {
  return typeof body === 'object' && body !== null && 'at' in body && typeof body.at === 'string'
    ? body.at
    : ''
}
