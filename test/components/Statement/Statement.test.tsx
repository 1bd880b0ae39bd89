import { expect, onTestFinished, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Statement, type StatementProps } from '../../../src/components/Statement/Statement.tsx'
import { createSandbox, type Sandbox } from '../../../src/exports/sandbox.ts'
import type { StatementRow } from '../../../src/hooks/useStatement.ts'
import { eventually } from '../../eventually.ts'
import { type RenderOptions, render } from '../../render.tsx'

const zone = { currency: 'AUD', timeZone: 'Australia/Sydney' } as const
const button = (name: string | RegExp) => page.getByRole('button', { name })
const heading = page.getByRole('heading', { level: 2 })
const says = (text: string | RegExp) => expect.element(page.getByText(text).first()).toBeVisible()

function open(props: StatementProps, options?: RenderOptions) {
  const rendered = render(<Statement {...zone} {...props} />, options)
  const { sandbox } = rendered
  const asked = () =>
    sandbox.requests
      .filter(({ operation }) => operation === 'statement')
      .map(({ variables }) => (variables as { input: Record<string, string> }).input)
  return { ...rendered, asked }
}

/** An API whose statement has these rows, whatever is asked; it ends when its day does. */
function answering(rows: readonly Partial<StatementRow>[]): Sandbox {
  const sandbox = createSandbox()
  const whole = rows.map((row, index) => ({
    __typename: 'StatementRow',
    transactionId: `id${index}`,
    createdAt: '2023-08-28T02:00:00.000Z',
    debit: 0,
    credit: 1,
    balance: index + 1,
    description: `Row ${index + 1}`,
    externalId: null,
    externalReference: null,
    ...row,
  }))
  return {
    ...sandbox,
    async fetch(input, init) {
      const reply = await (await sandbox.fetch(input, init)).json()
      if (reply.data?.statement) reply.data.statement.rows = whole
      return Response.json(reply)
    },
  }
}

/** The cells of each row, as they are read. */
const cells = () =>
  [...document.querySelectorAll('tbody tr')].map(row =>
    [...row.children].map(cell => {
      const copy = cell.cloneNode(true) as HTMLElement
      for (const label of copy.querySelectorAll('[aria-hidden]')) label.remove()
      return copy.textContent.replace(/\s/g, ' ')
    }),
  )

test('a day in the zone that counts, from its opening to its closing balance', async () => {
  const { asked } = open({ day: '2023-08-28' })
  await expect.element(heading).toHaveTextContent('Monday, August 28, 2023')
  await says('Times in Australian Eastern Standard Time')
  await says('Closing balance')
  expect(asked()).toEqual([{ fromDate: '2023-08-28T00:00:00+10:00', currency: 'AUD' }])
  const rows = cells()
  expect(rows[0]).toEqual(['', 'Opening balance', '', '', '277,899.52'])
  expect(rows[1]).toEqual(['1:12 PM', 'DepositINV-20417PR.4m0a', '', '1,250.00', '279,149.52'])
  expect(rows.at(-1)).toEqual(['', 'Closing balance', '2.00', '1,560.50', '279,458.02'])
  const time = document.querySelector('tbody time')
  expect(time?.getAttribute('datetime')).toMatch(/^2023-08-28T03:12/)
})

test('by keyboard to the days before and after, and never to one to come', async () => {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: zone.timeZone }).format(Date.now())
  open({})
  await expect.element(page.getByLabelText('Day')).toHaveValue(today)
  await expect.element(button('Next day')).toHaveAttribute('aria-disabled', 'true')
  await expect.element(button('Today')).not.toBeInTheDocument()
  await says('Nothing has moved today')
  // Of today the balance is known though nothing has moved.
  const spoken = page.getByText('250,000.00 Australian dollars').first()
  await expect.element(spoken).toBeInTheDocument()
  button('Previous day').element().focus()
  await userEvent.keyboard('{Enter}')
  await says('Nothing moved on this day')
  await says('Not known')
  await expect.element(button('Previous day')).toHaveFocus()
  await button('Next day').click()
  await expect.element(page.getByLabelText('Day')).toHaveValue(today)
  await page.getByLabelText('Day').fill('2023-08-28')
  await expect.element(heading).toHaveTextContent('Monday, August 28, 2023')
  await page.getByLabelText('Balance').selectOptions('NZD')
  await says('No money came in or went out.')
  await button('Today').click()
  await expect.element(page.getByLabelText('Day')).toHaveValue(today)
})

test('a day of 25 hours is asked for twice, and shows no row of another day', async () => {
  const { asked } = open({ day: '2023-04-02' })
  await says('Nothing moved on this day')
  expect(asked().map(({ fromDate }) => fromDate)).toEqual([
    '2023-04-02T00:00:00+11:00',
    '2023-04-02T23:00:00+10:00',
  ])
})

test('what doesn’t add up is said, and shown as it came', async () => {
  open({ day: '2023-08-28' }, { sandbox: answering([{}, { balance: 9 }, { balance: 10 }]) })
  await says('1 balance doesn’t follow from the amounts')
  expect(cells()[2]?.at(-1)).toBe('9.00Doesn’t follow from the amounts')
  expect(cells()[3]?.at(-1)).toBe('10.00')
})

test('thousands of rows are drawn in steps; the file and the paper have them all', async () => {
  const saved = vi.spyOn(URL, 'createObjectURL')
  onTestFinished(() => saved.mockRestore())
  const rows = Array.from({ length: 450 }, () => ({}))
  rows[449] = { description: '=1+1<img src=x>' } as never
  const { element } = open({ day: '2023-08-28' }, { sandbox: answering(rows) })
  await says('200 of 450 rows')
  expect(cells()).toHaveLength(201)
  await button('Show 200 more').click()
  await says('400 of 450 rows')

  await button('Download CSV').click()
  const [[blob]] = saved.mock.calls as [[Blob]]
  const file = await blob.text()
  const lines = file.trim().split('\r\n')
  expect(lines).toHaveLength(451)
  expect(lines[450]).toContain(",'=1+1<img src=x>,")

  const printed = printedPage(element)
  await button('Print').click()
  const paper = await printed
  expect(paper.querySelectorAll('tbody tr')).toHaveLength(452)
  expect(paper.querySelector('h1')?.textContent).toBe('Statement AUD, Monday, August 28, 2023')
  expect(paper.querySelectorAll('img, button, script')).toHaveLength(0)
  await eventually(() => expect(document.querySelector('iframe')).toBeNull())
})

/** The page that is printed, instead of having it printed. */
function printedPage(element: HTMLElement): Promise<Document> {
  return new Promise(resolve => {
    const observer = new MutationObserver(() => {
      const frame = element.querySelector('iframe')
      if (!frame) return
      observer.disconnect()
      const stand = () => {
        const view = frame.contentWindow as Window
        view.print = () => {
          resolve((frame.contentDocument as Document).cloneNode(true) as Document)
          view.dispatchEvent(new Event('afterprint'))
        }
      }
      // Before who prints hears that the page is there.
      frame.addEventListener('load', stand, { capture: true })
    })
    observer.observe(element, { childList: true, subtree: true })
  })
}

test('a host’s own printing has all rows too', async () => {
  open({ day: '2023-08-28' }, { sandbox: answering(Array.from({ length: 250 }, () => ({}))) })
  await says('200 of 250 rows')
  dispatchEvent(new Event('beforeprint'))
  expect(cells()).toHaveLength(252)
  dispatchEvent(new Event('afterprint'))
  expect(cells()).toHaveLength(201)
})

test('a failure can be tried again, and a refresh that fails keeps what is known', async () => {
  const sandbox = createSandbox()
  sandbox.addFault({ kind: 'badUserInput', operation: 'statement', field: 'x', message: 'Not now' })
  open({}, { sandbox })
  await says('Some details weren’t accepted')
  sandbox.clearFaults()
  await button('Try again').click()
  await says('Nothing has moved today')
  sandbox.addFault({ kind: 'serverError', operation: 'statement' })
  await button('Refresh').click()
  await says('This may be out of date')
  await says('Nothing has moved today')
})
