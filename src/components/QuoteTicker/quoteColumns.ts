/** A column beside the pair's own. */
export type QuoteColumn = 'bid' | 'ask' | 'spread' | 'move' | 'session'

/** All of them, in the order in which they stand. */
export const quoteColumns = ['bid', 'ask', 'spread', 'move', 'session'] as const
