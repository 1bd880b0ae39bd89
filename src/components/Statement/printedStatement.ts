import type { StatementDay, StatementLine } from '../../hooks/statements/statementDay.ts'
import type { statementWords } from '../../messages/en/statement.ts'
import type { Translator } from '../../messages/translator.ts'
import { formatAmount } from '../../money/formatAmount.ts'
import type { PrintedPage } from '../../primitives/printApart.ts'

/** What a statement on paper is made of. */
export interface StatementOnPaper {
  readonly day: StatementDay
  /** ISO 4217. */
  readonly currency: string
  /** In full: "Monday 2 November 2026". */
  readonly title: string
  /** Whose clocks the times are of, in a sentence. */
  readonly zone: string
  /** What the balance at the end is called. */
  readonly closing: string
  readonly timeText: (at: string) => string
  readonly dir: 'ltr' | 'rtl'
}

// The ink and the paper are the printer's own: a frame without colours is black on white.
const css = `
@page { margin: 15mm }
body { margin: 0; font: 10pt/1.4 system-ui, sans-serif; color-scheme: only light }
h1 { margin: 0; font-size: 16pt }
p { margin: 0 0 4mm }
table { inline-size: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums }
th, td { padding: 1.5mm 2mm; text-align: start; vertical-align: baseline; font-weight: 400;
  border-block-end: 1px solid; overflow-wrap: anywhere }
thead th, .total > * { font-weight: 600 }
tr { break-inside: avoid }
.figure { text-align: right; white-space: nowrap }
small { display: block; font-size: 8pt }
`

/** All rows of a day, on pages of their own. */
export function printedStatement(
  { text, locale }: Translator<keyof typeof statementWords>,
  { day, currency, title, zone, closing, timeText, dir }: StatementOnPaper,
): PrintedPage {
  const name = `${text('statement.title')} ${currency}, ${title}`
  const figure = (value: string | null) => (value ? formatAmount(value, { currency, locale }) : '')

  function build(body: HTMLElement): void {
    const make = (tag: string, ...inside: (Node | string)[]) => {
      const element = body.ownerDocument.createElement(tag)
      element.append(...inside)
      return element
    }
    const figures = (tag: string, ...values: (string | null)[]) =>
      values.map(value => {
        const cell = make(tag, value ?? '')
        cell.className = 'figure'
        cell.dir = 'ltr'
        return cell
      })
    const total = (label: string, ...values: (string | null)[]) => {
      const row = make('tr', make('td'), make('th', label), ...figures('td', ...values.map(figure)))
      row.className = 'total'
      return row
    }
    const small = (value: string | null) => (value ? [make('small', make('bdi', value))] : [])

    const line = (row: StatementLine) =>
      make(
        'tr',
        make('td', row.createdAt ? timeText(row.createdAt) : ''),
        make(
          'td',
          make('bdi', row.description ?? ''),
          ...small(row.externalReference),
          ...small(row.externalId),
          ...small(row.transactionId),
        ),
        ...figures('td', figure(row.debit), figure(row.credit)),
        ...figures('td', figure(row.balance) + (row.isOff ? ' *' : '')),
      )

    const heads = make(
      'tr',
      make('th', text('statement.time')),
      make('th', text('statement.description')),
      ...figures('th', text('statement.out'), text('statement.in'), text('statement.balance')),
    )
    body.append(
      make('h1', name),
      make('p', zone),
      make(
        'table',
        make('thead', heads),
        make(
          'tbody',
          total(text('statement.opening'), null, null, day.opening),
          ...day.lines.map(line),
          total(closing, day.totalDebit, day.totalCredit, day.closing),
        ),
      ),
    )
    if (day.offCount > 0) {
      body.append(make('p', `* ${text('statement.off.title', { count: day.offCount })}`))
    }
  }

  return { title: name, lang: locale, dir, css, build }
}
