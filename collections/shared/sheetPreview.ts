import type { GeneratePreviewURL } from 'payload'

/** The address where editors see a draft as readers will. */
export function sheetPreview(path: 'dispositifs' | 'annuaire' | 'guide'): GeneratePreviewURL {
  return (doc) => (typeof doc.number === 'string' ? `/${path}/${doc.number}?brouillon=1` : null)
}
