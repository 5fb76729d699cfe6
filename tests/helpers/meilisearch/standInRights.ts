/** A key of the server: what it may do, and on which indexes (`repere_*`). */
export type Key = { actions: string[]; indexes: string[] }

/** The right that each request asks for, and the index that it is about. */
export function rightOf(method: string, path: string): { action: string; index: string | null } {
  const [, index = null, rest = ''] = /^\/indexes\/([^/]+)(.*)$/.exec(path) ?? []
  if (path === '/multi-search' || rest === '/search') return { action: 'search', index }
  if (path === '/swap-indexes') return { action: 'indexes.swap', index }
  if (path.startsWith('/tasks')) return { action: 'tasks.get', index }
  if (rest === '/stats') return { action: 'stats.get', index }
  if (rest === '/settings') return { action: method === 'GET' ? 'settings.get' : 'settings.update', index }
  if (/^\/documents\/delete/.test(rest)) return { action: 'documents.delete', index }
  if (rest === '/documents' && method === 'POST') return { action: 'documents.add', index }
  if (rest.startsWith('/documents')) return { action: 'documents.get', index }
  if (method === 'DELETE') return { action: 'indexes.delete', index }
  return { action: method === 'POST' ? 'indexes.create' : 'indexes.get', index }
}

export const reaches = ({ indexes }: Key, index: string): boolean =>
  indexes.some((one) => one === index || (one.endsWith('*') && index.startsWith(one.slice(0, -1))))

export const allows = (key: Key, action: string, index: string | null): boolean =>
  key.actions.some((one) => one === action || one === '*' || one === `${action.split('.')[0]}.*`) &&
  (index === null || reaches(key, index))

const link = (code: string) => `https://docs.meilisearch.com/errors#${code}`

/** An error as the server words it. */
export const errorBody = (code: string, message: string, type = 'invalid_request') => ({
  message,
  code,
  type,
  link: link(code),
})

export const MISSING_KEY = errorBody(
  'missing_authorization_header',
  'The Authorization header is missing. It must use the bearer authorization method.',
  'auth',
)
export const INVALID_KEY = errorBody('invalid_api_key', 'The provided API key is invalid.', 'auth')
