export const waysSeen = ['text', 'restated', 'practice', 'memory', 'assumed'] as const

/** 「确知程度」 How a number is known: read text, restated by an official page, observed practice, memory, or our own choice. */
export type Seen = (typeof waysSeen)[number]

/** 「依据」 Where something stands: the document's number, its title and article, and how surely we know. */
export type Citation = { document: string; title?: string | undefined; article?: string | undefined; seen: Seen }

/** The citations without repeats, in their first order. */
export const distinctCitations = (citations: readonly Citation[]): Citation[] => {
  const seen = new Map<string, Citation>()
  for (const c of citations) {
    const key = JSON.stringify([c.document, c.article ?? null, c.seen])
    if (!seen.has(key)) seen.set(key, c)
  }
  return [...seen.values()]
}
