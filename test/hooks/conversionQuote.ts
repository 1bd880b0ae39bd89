import type { Sandbox } from '../../src/sandbox/createSandbox.ts'
import { ask } from '../sandbox/ask.ts'

/** The id of a promise to change 100 AUD into EUR. */
export async function conversionQuote(sandbox: Sandbox): Promise<string> {
  const { data } = await ask(
    sandbox,
    'query ($input: QuoteInput!) { quote(input: $input) { id } }',
    {
      input: {
        fromCurrency: 'AUD',
        toCurrency: 'EUR',
        size: 100,
        tradeable: true,
        applicability: 'CONVERSION',
      },
    },
  )
  return data.quote.id
}
