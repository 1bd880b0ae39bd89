import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { Button } from '../../src/primitives/Button.tsx'
import { ComboBox } from '../../src/primitives/ComboBox.tsx'
import { RadioCards } from '../../src/primitives/RadioCards.tsx'
import { Root } from '../../src/primitives/Root.tsx'
import { Skeleton, SkeletonField } from '../../src/primitives/Skeleton.tsx'
import { TextField } from '../../src/primitives/TextField.tsx'
import { mount } from './mount.tsx'

const nothing = () => {}
const options = [{ value: 'a', label: 'A' }]
const screen = (
  <StrictMode>
    <Root locale="ar" portalContainer={() => document.body}>
      <TextField hint="hint" label="Text" onChange={nothing} value="" />
      <ComboBox
        items={[{ id: 'a', label: 'A' }]}
        label="Combo"
        noResults="none"
        onChange={nothing}
        showOptions="show"
        value="a"
      />
      <RadioCards label="Radio" onChange={nothing} options={options} value="a" />
      <Button pendingLabel="wait">Go</Button>
      <Skeleton label="Loading">
        <SkeletonField />
      </Skeleton>
    </Root>
  </StrictMode>
)

test('renders on a server and hydrates without a word', async () => {
  const said = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')]
  const host = document.createElement('main')
  document.body.append(host)
  host.innerHTML = renderToString(screen)
  expect(host.firstElementChild).toHaveAttribute('dir', 'rtl')
  const problems: unknown[] = []
  const root = hydrateRoot(host, screen, { onRecoverableError: error => problems.push(error) })
  await expect.element(page.getByText('Loading')).toBeInTheDocument()
  expect(problems).toEqual([])
  expect(said.flatMap(spy => spy.mock.calls)).toEqual([])
  root.unmount()
  host.remove()
})

test('follows the page’s colour scheme and tokens, unless told', async () => {
  document.documentElement.style.cssText = 'color-scheme: dark; --flash-color-text: rgb(1, 2, 3)'
  mount(<p>followed</p>)
  mount(<p>forced</p>, { colorScheme: 'light' })
  const root = (text: string) => page.getByText(text).element().parentElement as Element
  expect(getComputedStyle(root('followed')).colorScheme).toBe('dark')
  expect(getComputedStyle(root('followed')).color).toBe('rgb(1, 2, 3)')
  expect(getComputedStyle(root('forced')).colorScheme).toBe('light')
  expect(getComputedStyle(root('forced')).backgroundColor).toBe('rgb(255, 255, 255)')
  document.documentElement.removeAttribute('style')
})
