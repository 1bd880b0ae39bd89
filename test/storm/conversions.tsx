import { useConvert } from '../../src/hooks/useConvert.ts'
import type { Kind, ProbeProps } from './kind.ts'
import { quotedScreen } from './quotedScreen.ts'

/** Conversions between balances by the hook, as a form of a host's own would use it. */
export const conversions: Kind = {
  operation: 'createConversion',
  hasKey: false,
  isQuoted: true,
  Probe: ConversionProbe,
  made: ({ store }) =>
    [...store.conversions.values()].map(
      ({ id, externalId, fromAmount, fromCurrency, toAmount, toCurrency }) => ({
        id,
        key: externalId ?? '',
        amount: fromAmount.toFixed(2),
        taken: { [fromCurrency]: fromAmount, [toCurrency]: -toAmount },
      }),
    ),
}

const toCurrencies = ['EUR']

function ConversionProbe({ keep, amount, externalId, onSent }: ProbeProps): null {
  const initialValues = { fromCurrency: 'AUD', toCurrency: 'EUR', size: amount }
  const conversion = useConvert({
    moveId: 'storm',
    initialValues,
    toCurrencies,
    externalId,
    onSent,
  })
  keep(quotedScreen(conversion, conversion.balances))
  return null
}
