import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import {
  AdverseMediaSearch,
  type AdverseMediaSearchProps,
} from '../../../src/components/AdverseMediaSearch/AdverseMediaSearch.tsx'
import { createSandbox } from '../../../src/exports/sandbox.ts'
import { render } from '../../render.tsx'

const button = (name: string | RegExp) => page.getByRole('button', { name })
const says = (text: string | RegExp) => expect.element(page.getByText(text).first()).toBeVisible()
const jane = { initialValues: { firstName: 'Jane', lastName: 'Citizen', country: 'AU' } }

function open(props: AdverseMediaSearchProps = jane, sandbox = createSandbox()) {
  const onEvent = vi.fn()
  const onSearched = vi.fn()
  const rendered = render(<AdverseMediaSearch {...props} onSearched={onSearched} />, {
    sandbox,
    provider: { onEvent, liveSource: sandbox },
  })
  const billed = () => onEvent.mock.calls.filter(([{ type }]) => type === 'billable')
  const inputs = () =>
    sandbox.requests
      .filter(({ operation }) => operation === 'adverseMediaSearch')
      .map(({ variables }) => (variables as { input: object }).input)
  return { ...rendered, sandbox, onSearched, billed, inputs }
}

test('runs while the person waits or leaves, and shows what it found, the most adverse first', async () => {
  const { sandbox, update, onSearched, billed, inputs } = open()
  await says(/A new search may cost a fee/)
  await button('Search').dblClick()
  await says('Searching')
  await expect.element(page.getByRole('heading', { level: 2 })).toHaveFocus()
  expect(inputs()).toEqual([{ firstName: 'Jane', lastName: 'Citizen', country: 'AU' }])
  expect(billed()).toEqual([[{ type: 'billable', operation: 'adverseMediaSearch' }]])
  expect(onSearched).toHaveBeenCalledTimes(1)
  const [{ id }] = onSearched.mock.calls[0] as [{ id: string }]

  update(null)
  update(<AdverseMediaSearch id={id} />)
  await says('Searching')
  await sandbox.advance(30_000)
  await says('4 articles')
  const articles = [...document.querySelectorAll('article')].map(article => article.innerText)
  expect(articles.map(text => /\((\d+) of 100\)/.exec(text)?.[1])).toEqual(['83', '64', '21', '12'])
  expect(articles[0]).toMatch(/Adverse content: High \(83 of 100\)/)
  expect(articles[0]).toMatch(/Similarity to your search: Medium \(41 of 100\)/)
  expect(articles[0]).toMatch(/Name differs\s+Another place\s+Paywall: not read whole/)
  expect(articles[2]).toMatch(/Victim/)
  const link = page.getByRole('link', { name: /the-ledger\.example/ })
  await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer nofollow')
})

test('the same search of the same day is the first one, and costs nothing', async () => {
  const { billed, inputs, sandbox } = open()
  await button('Search').click()
  await says('Searching')
  await sandbox.advance(30_000)
  await button('New search').click()
  await expect.element(page.getByRole('textbox', { name: /^First name/ })).toHaveValue('Jane')
  await button('Search').click()
  await says('Searched before, today')
  await says('4 articles')
  expect([inputs().length, billed().length]).toEqual([2, 1])
})

test('an organisation is never asked for together with a person; nothing found is no clearance', async () => {
  const { sandbox, inputs } = open()
  await page.getByText('An organisation').click()
  await page.getByRole('textbox', { name: /^Name of the/ }).fill('Quiet Pty Ltd')
  await button('Search').click()
  await says('Searching')
  expect(inputs()).toEqual([{ accountName: 'Quiet Pty Ltd', country: 'AU' }])
  await sandbox.advance(30_000)
  await says(/This isn’t a clearance/)
})

test('a lost answer is looked for; a limit, a failure and being off say what they mean', async () => {
  const { sandbox, billed, inputs } = open()
  sandbox.addFault({ kind: 'refused', code: 'LIMIT_EXCEEDED', message: 'Limit' })
  await button('Search').click()
  await says('No searches left')
  sandbox.clearFaults()
  sandbox.dropReplies(1, 'adverseMediaSearch')
  await button('Search').click()
  await says('We don’t know yet whether the search began')
  expect(billed()).toHaveLength(0)
  await button('Check now').click()
  await says('Searching')
  expect([billed().length, inputs().length]).toEqual([1, 2])

  const id = [...sandbox.store.amsRequests.keys()].at(-1) as string
  sandbox.fail(id)
  await says(/isn’t billed/)
  await button('Search again').click()
  await expect.element(page.getByRole('textbox', { name: /^Last name/ })).toHaveValue('Citizen')
})

test('what strangers wrote is text, clipped, and leads nowhere but to web pages', async () => {
  const sandbox = createSandbox()
  const id = '6820a4f3e1c2b5d8f0123456'
  const search = sandbox.store.amsRequests.get(id)
  const [article] = search?.results ?? []
  if (!search || !article) throw new Error('The sandbox knows this search')
  const bad = {
    ...article,
    title: '<img src=x onerror=alert(1)>\u202e',
    summary: 'word '.repeat(400),
    link: 'javascript:alert(1)',
    role: 'bystander',
    adversityScore: null,
  }
  sandbox.store.amsRequests.set(id, { ...search, results: [bad as never, article] })
  open({ id }, sandbox)
  await says('2 articles')
  expect(document.querySelectorAll('article img')).toHaveLength(0)
  const links = [...document.querySelectorAll<HTMLAnchorElement>('article a')]
  expect(links.map(({ href }) => href)).toEqual(['https://example-news.com.au/articles/smith-tax'])
  await says('javascript:alert(1)')
  await says('Not rated')
  await says('bystander')
  await button('Show all').click()
  await expect.element(button('Show less')).toHaveAttribute('aria-expanded', 'true')
})
