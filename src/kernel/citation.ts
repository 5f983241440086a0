export const waysSeen = ['text', 'restated', 'practice', 'memory', 'assumed'] as const

/** 「确知程度」 How a number is known: read text, restated by an official page, observed practice, memory, or our own choice. */
export type Seen = (typeof waysSeen)[number]

/**
 * 「依据」 Where something stands: the document's number, its title and article, and how surely the content is known (`seen`).
 * `articleSeen` says how the number of the article is known, where that is known otherwise than the content.
 */
export type Citation = {
  document: string
  title?: string | undefined
  article?: string | undefined
  seen: Seen
  articleSeen?: Seen | undefined
}

/** The citations without repeats, in their first order. */
export const distinctCitations = (citations: readonly Citation[]): Citation[] => {
  const distinct: Citation[] = []
  for (const citation of citations) if (!distinct.some((kept) => isSame(kept, citation))) distinct.push(own(citation))
  return distinct
}

const isSame = (a: Citation, b: Citation): boolean =>
  a === b ||
  (a.document === b.document && a.article === b.article && a.seen === b.seen && a.articleSeen === b.articleSeen)

const own = (citation: Citation): Citation => (Object.isFrozen(citation) ? citation : { ...citation })

/** A list of citations for a result to keep: none of them can be changed by who holds the original. */
export const ownCitations = (citations: readonly Citation[]): Citation[] => citations.map(own)
