import type { ApolloClient } from '@apollo/client'
import type { QuoteInput } from '../../api/documents/operationTypes.ts'
import type { FlashProblem } from '../../api/FlashProblem.ts'
import { type QuotesData, quotesDocument } from '../../api/quotesDocument.ts'
import { toFlashProblem } from '../../provider/toFlashProblem.ts'
import type { Quote } from '../useQuote.ts'

/** What one asking gave; `undefined` stands for a pair whose part of the request failed. */
export interface QuotesAnswer {
  readonly quotes: readonly (Quote | null | undefined)[]
  readonly problem?: FlashProblem | undefined
}

/** Asks for all of a feed's pairs, in their order; never rejects. */
export type AskQuotes = () => Promise<QuotesAnswer>

/** The most pairs in one request: hundreds may time out, as documented. */
const mostPairs = 100

/**
 * Asks a client past its cache: up to 100 pairs are one request, more are one after the other.
 *
 * `isLive` hears of a 429 at once instead of having the client wait it out.
 */
export function askQuotes(
  client: ApolloClient,
  quotes: readonly QuoteInput[],
  isLive: boolean,
): AskQuotes {
  const requests = Array.from({ length: Math.ceil(quotes.length / mostPairs) }, (_, part) =>
    quotes.slice(part * mostPairs, (part + 1) * mostPairs),
  )
  const context = { waitsForRateLimit: !isLive }

  return async () => {
    const answers: (Quote | null | undefined)[] = []
    let problem: FlashProblem | undefined
    for (const inputs of requests) {
      // Once one part has failed, the next would too, or make a 429 worse.
      const part = problem ? { problem } : await askPart(client, inputs, context)
      problem = part.problem
      for (let index = 0; index < inputs.length; index += 1) {
        answers.push(part.data ? (part.data[`q${index}`] ?? null) : undefined)
      }
    }
    return { quotes: answers, problem }
  }
}

async function askPart(
  client: ApolloClient,
  inputs: readonly QuoteInput[],
  context: object,
): Promise<{ data?: QuotesData | undefined; problem?: FlashProblem }> {
  const query = quotesDocument(inputs.length)
  const variables = Object.fromEntries(inputs.map((input, index) => [`q${index}`, input]))
  try {
    return await client.query<QuotesData>({ query, variables, fetchPolicy: 'no-cache', context })
  } catch (error) {
    return { problem: toFlashProblem(error, { operation: 'quotes', isMutation: false }) }
  }
}
