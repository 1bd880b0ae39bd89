/** What can be wrong with a text as an amount, and what its sentence needs; amounts are formatted. */
export interface AmountProblems {
  /** Not a number at all, or one with letters in it; `example` is one that would do. */
  amountUnreadable: { readonly example: string }
  /**
   * Its marks can't be told apart into groups and decimals by the locale, as in `1,23` in English.
   * `mend` stands for `found`, the whole text, where only one sum can have been meant.
   */
  amountSeparator: { readonly example: string; readonly found?: string; readonly mend?: string }
  /** Has another currency's code or sign. */
  amountCurrency: { readonly currency: string; readonly found: string }
  /** More decimals than the currency has, which is at least one. */
  amountDecimals: { readonly currency: string; readonly limit: number; readonly actual: number }
  /** Decimals, in a currency that has none. */
  amountWhole: { readonly currency: string }
  amountZero: Record<string, never>
  amountNegative: Record<string, never>
  /** More than the 15 digits that survive as a JSON number. */
  amountTooLarge: { readonly maximum: string }
}

/** Why a text is no amount. */
export type AmountProblem = {
  [Code in keyof AmountProblems]: {
    readonly code: Code
    readonly params: AmountProblems[Code]
    /** Typing on could still mend it: `1,` may become `1,234`. */
    readonly isUnfinished: boolean
  }
}[keyof AmountProblems]
