'use client'
import type { TableKind, Transaction } from '../../hooks/tables/tableKind.ts'
import { recipientPickerWords } from '../../messages/en/recipientPicker.ts'
import { transactionTableWords } from '../../messages/en/transactionTable.ts'
import type { Translator } from '../../messages/translator.ts'
import type { DetailItem } from '../../primitives/DetailList.tsx'
import { Amount } from '../Amount/Amount.tsx'
import { CopyValue } from '../FundingAccounts/CopyValue.tsx'
import { Moment } from '../Moment/Moment.tsx'
import { type NamedAccount, wholeAccountLine } from '../MoneyForm/accountLine.ts'
import type { Fields } from './TransactionCell.tsx'

/** The words of the details. */
export const detailWords = { ...recipientPickerWords, ...transactionTableWords }

type DetailTranslator = Translator<keyof typeof detailWords>

/** What stands above the list already, or is said by the amount. */
const told = new Set(['status', 'currency', 'fromCurrency', 'toCurrency'])
const amounts: Readonly<Record<string, string>> = {
  amount: 'currency',
  totalFee: 'currency',
  fromAmount: 'fromCurrency',
  toAmount: 'toCurrency',
}
/** What has to arrive elsewhere letter by letter. */
const copied = new Set(['id', 'externalId', 'externalReference'])
const codes = new Set(['rejectCode', 'account', 'reason', 'sourceOfFunds', 'rail', 'railService'])

/** All that is known of a transaction, in the order of its file. */
export function detailItems(
  translator: DetailTranslator,
  { file }: Pick<TableKind<Transaction, string>, 'file'>,
  row: Transaction,
): readonly DetailItem[] {
  const { text } = translator
  const fields = row as unknown as Fields
  return Object.entries(file).flatMap(([name, read]): DetailItem[] => {
    const value = read(row)
    if (told.has(name) || value === null || value === undefined || value === '') return []
    const label = text(`transactionTable.column.${name}` as never)
    const currency = amounts[name]
    if (currency) {
      return [
        {
          label,
          value: <Amount currency={String(fields[currency])} value={String(value)} />,
        },
      ]
    }
    if (name.endsWith('At')) return [{ label, value: <Moment at={String(value)} /> }]
    if (copied.has(name)) {
      const given = String(value)
      const isCode = name !== 'externalReference'
      return [
        { label, value: <CopyValue isCode={isCode} label={label} shown={given} value={given} /> },
      ]
    }
    const items = [{ label, value: String(value), isCode: codes.has(name) }]
    return name === 'recipient' ? [...items, ...accountItems(translator, fields)] : items
  })
}

/** The account that money goes to, whole, where the API gives it. */
function accountItems(translator: DetailTranslator, { recipient }: Fields): readonly DetailItem[] {
  if (!isAccount(recipient)) return []
  const value = wholeAccountLine(translator, recipient)
  return [{ label: translator.text('transactionTable.column.account'), value, isCode: true }]
}

function isAccount(recipient: unknown): recipient is NamedAccount {
  return typeof recipient === 'object' && recipient !== null && 'accountIdType' in recipient
}
