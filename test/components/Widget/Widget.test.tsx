import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { Widget } from '../../../src/components/Widget/Widget.tsx'
import { createFlashClient } from '../../../src/provider/createFlashClient.ts'
import { FlashProvider } from '../../../src/provider/FlashProvider.tsx'
import { render } from '../../render.tsx'

const root = () => document.querySelector('[data-flash="root"]')

test('wears the provider’s language, direction, scheme and class beside its own', async () => {
  render(<Widget className="mine">Hello</Widget>, {
    provider: { locale: 'ar-EG', colorScheme: 'dark', className: 'brand' },
  })
  await expect.element(page.getByText('Hello')).toBeVisible()
  expect(root()?.getAttribute('lang')).toBe('ar-EG')
  expect(root()?.getAttribute('dir')).toBe('rtl')
  expect(root()?.classList.contains('brand')).toBe(true)
  expect(root()?.classList.contains('mine')).toBe(true)
  expect(getComputedStyle(root() as Element).colorScheme).toBe('dark')
})

test('follows the page’s colour scheme unless told', async () => {
  const { element } = render(<Widget>Hello</Widget>)
  element.style.colorScheme = 'dark'
  await expect.element(page.getByText('Hello')).toBeVisible()
  expect(getComputedStyle(root() as Element).color).toBe('rgb(237, 241, 246)')
  element.style.colorScheme = 'light'
  expect(getComputedStyle(root() as Element).color).toBe('rgb(19, 24, 32)')
})

test('a host’s token set above it wins', async () => {
  const { element } = render(<Widget>Hello</Widget>)
  element.style.setProperty('--flash-color-text', 'rgb(1, 2, 3)')
  await expect.element(page.getByText('Hello')).toBeVisible()
  expect(getComputedStyle(root() as Element).color).toBe('rgb(1, 2, 3)')
})

test('takes the nearest of nested providers', async () => {
  const client = createFlashClient({ endpoint: '/' })
  render(
    <FlashProvider client={client} locale="he">
      <Widget>Hello</Widget>
    </FlashProvider>,
    { provider: { locale: 'en' } },
  )
  await expect.element(page.getByText('Hello')).toBeVisible()
  expect(root()?.getAttribute('lang')).toBe('he')
})

test('adds nothing within another of the same provider, but a root for another’s', async () => {
  const client = createFlashClient({ endpoint: '/' })
  render(
    <Widget>
      <Widget>Inner</Widget>
      <FlashProvider client={client} locale="he">
        <Widget>Other</Widget>
      </FlashProvider>
    </Widget>,
  )
  await expect.element(page.getByText('Other')).toBeVisible()
  const roots = [...document.querySelectorAll('[data-flash="root"]')]
  expect(roots.map(element => element.getAttribute('lang'))).toEqual(['en', 'he'])
  expect(roots[0]?.textContent).toContain('Inner')
})
