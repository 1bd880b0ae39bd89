/** A sentence with `{placeholders}`, or one sentence for each plural form of `{count}`. */
export type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>)
