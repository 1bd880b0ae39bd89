import type { Balance } from '../../hooks/useBalances.ts'

/** The balances in the order of `currencies` (else as they came), without empty ones unless wanted. */
export function shownBalances(
  balances: readonly Balance[],
  currencies: readonly string[] | undefined,
  hasZeros: boolean,
): readonly Balance[] {
  const place = ({ currency }: Balance) => currencies?.indexOf(currency) ?? 0
  return balances
    .filter(({ cleared, pending }) => hasZeros || cleared !== 0 || pending !== 0)
    .sort((one, other) => place(one) - place(other))
}
