import { type ReactNode, StrictMode, useState } from 'react'
import { renderToString } from 'react-dom/server'
import { beforeEach, expect, test } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { Button } from '../../src/primitives/Button.tsx'
import { ComboBox } from '../../src/primitives/ComboBox.tsx'
import { Dialog, type DialogProps } from '../../src/primitives/Dialog.tsx'
import { Root, type RootProps } from '../../src/primitives/Root.tsx'
import { TextField } from '../../src/primitives/TextField.tsx'
import { mount } from './mount.tsx'

interface AskProps extends Partial<DialogProps> {
  onOpen?: () => void
}

/** A button that opens a dialog. */
function Ask({ onOpen, ...props }: AskProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        onPress={() => {
          setOpen(true)
          onOpen?.()
        }}
      >
        Details
      </Button>
      <Dialog
        actions={
          <>
            <Button onPress={() => setOpen(false)}>Keep</Button>
            <Button variant="primary">Delete</Button>
          </>
        }
        closeLabel="Close"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title="Jane Citizen"
        {...props}
      >
        {props.children ?? <p>Payments already sent stay as they are.</p>}
      </Dialog>
    </>
  )
}

async function open(props: AskProps = {}, root: Partial<RootProps> = {}) {
  mount(<Ask {...props} />, root)
  await userEvent.click(button('Details'))
  await expect.element(dialog()).toBeVisible()
}

const button = (name: string) => page.getByRole('button', { name })
const dialog = () => page.getByRole('dialog', { name: 'Jane Citizen' })
const isGone = () => expect.poll(() => dialog().elements().length).toBe(0)

beforeEach(() => page.viewport(1280, 900))

test('takes the focus, keeps it, and gives it back', async () => {
  await open()
  await expect.element(dialog()).toHaveFocus()
  const stops: (string | null | undefined)[] = []
  for (let step = 0; step < 4; step += 1) {
    await userEvent.tab()
    const { activeElement } = document
    stops.push(activeElement?.getAttribute('aria-label') ?? activeElement?.textContent)
  }
  expect(stops).toEqual(['Close', 'Keep', 'Delete', 'Close'])
  await userEvent.keyboard('{Escape}')
  await isGone()
  await expect.element(button('Details')).toHaveFocus()
})

test('hides the page behind it from a screen reader', async () => {
  await open()
  const hidden = () => button('Details').element().closest('[inert], [aria-hidden=true]')
  expect(hidden()).not.toBeNull()
  expect(dialog().element().closest('[inert], [aria-hidden=true]')).toBeNull()
  await userEvent.click(button('Close'))
  await isGone()
  expect(hidden()).toBeNull()
})

const pressOutside = () =>
  userEvent.click(page.elementLocator(document.body), { position: { x: 5, y: 5 }, force: true })

test('a press outside closes it', async () => {
  await open()
  await pressOutside()
  await isGone()
})

test.each<AskProps>([{ size: 'form' }, { tone: 'alert' }])(
  'a press outside leaves %o open, Escape closes it',
  async props => {
    mount(<Ask {...props} />)
    await userEvent.click(button('Details'))
    const role = props.tone === 'alert' ? 'alertdialog' : 'dialog'
    const opened = page.getByRole(role, { name: 'Jane Citizen' })
    await expect.element(opened).toBeVisible()
    await pressOutside()
    await new Promise(resolve => setTimeout(resolve, 100))
    await expect.element(opened).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => opened.elements().length).toBe(0)
  },
)

test('a question is read out whole, and only its actions answer it', async () => {
  mount(<Ask tone="alert" />)
  await userEvent.click(button('Details'))
  const question = page.getByRole('alertdialog', { name: 'Jane Citizen' })
  await expect
    .element(question)
    .toHaveAccessibleDescription('Payments already sent stay as they are.')
  expect(button('Close').elements()).toHaveLength(0)
})

test('is in the top layer, in the language, direction, scheme and colours of its root', async () => {
  mount(<Ask />, { colorScheme: 'dark', locale: 'ar' })
  document.querySelector('main')?.style.setProperty('--flash-color-raised', 'rgb(1, 2, 3)')
  await userEvent.click(button('Details'))
  await expect.element(dialog()).toBeVisible()
  const style = getComputedStyle(dialog().element())
  expect([style.direction, style.colorScheme]).toEqual(['rtl', 'dark'])
  const panel = dialog().element().parentElement as Element
  expect(getComputedStyle(panel).backgroundColor).toBe('rgb(1, 2, 3)')
  expect(panel.closest('[popover]')?.matches(':popover-open')).toBe(true)
})

test('is a sheet at the foot of a narrow window, and in the middle of a wide one', async () => {
  await open()
  const box = () => (dialog().element().parentElement as Element).getBoundingClientRect()
  const settled = expect.poll(() => Math.round(box().top + box().bottom))
  await settled.toBe(900)
  expect(box().width).toBe(440)
  await page.viewport(320, 600)
  await expect.poll(() => box().width).toBe(320)
  await expect.poll(() => Math.round(box().bottom)).toBe(600)
})

test('what is long scrolls under heading and actions, by the keyboard from the start', async () => {
  await page.viewport(320, 400)
  const text = 'long '.repeat(400)
  await open({ children: <p>{text}</p> })
  await expect.element(dialog()).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}')
  await expect.poll(() => dialog().element().scrollTop).toBeGreaterThan(20)
  await expect.element(button('Close')).toBeInViewport({ ratio: 1 })
  await expect.element(button('Delete')).toBeInViewport({ ratio: 1 })
})

test('moves in only where motion is welcome', async () => {
  const animation = () =>
    getComputedStyle(dialog().element().parentElement as Element).animationDuration
  await open()
  expect(animation()).toBe('0.2s')
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-reduced-motion', value: 'reduce' }],
  })
  expect(animation()).toBe('0s')
  await cdp().send('Emulation.setEmulatedMedia', { features: [] })
})

test('a list in it opens above it, takes Escape first, and leaves what was typed', async () => {
  await open({ size: 'form', children: <Fields /> })
  await userEvent.fill(page.getByRole('textbox', { name: 'Name' }), 'Jane')
  await userEvent.type(page.getByRole('combobox', { name: 'Country' }), 'aus')
  await expect.element(page.getByRole('option', { name: 'Australia' })).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByRole('combobox', { name: 'Country' })).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}')
  await userEvent.click(page.getByRole('option', { name: 'Austria' }))
  await expect.element(page.getByRole('combobox', { name: 'Country' })).toHaveValue('Austria')
  await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Jane')
})

test('a second one opens above the first, and closing it leaves the first', async () => {
  await open({ children: <Ask title="Sure?">Sure</Ask>, actions: undefined })
  const inner = dialog().getByRole('button', { name: 'Details' })
  await userEvent.click(inner)
  const second = page.getByRole('dialog', { name: 'Sure?' })
  await expect.element(second).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => second.elements().length).toBe(0)
  await expect.element(dialog()).toBeVisible()
  await expect.element(inner).toHaveFocus()
})

test('renders nothing on a server', () => {
  const render = (children: ReactNode) =>
    renderToString(
      <StrictMode>
        <Root locale="en-AU">{children}</Root>
      </StrictMode>,
    )
  const dialogOf = (isOpen: boolean) => (
    <Dialog closeLabel="Close" isOpen={isOpen} onClose={() => {}} title="Sure?">
      Sure
    </Dialog>
  )
  expect(render(dialogOf(true))).toBe(render(null))
})

const countries = [
  { id: 'AU', label: 'Australia' },
  { id: 'AT', label: 'Austria' },
]

function Fields() {
  const [name, setName] = useState('')
  const [country, setCountry] = useState<string | null>(null)
  return (
    <>
      <TextField label="Name" onChange={setName} value={name} />
      <ComboBox
        items={countries}
        label="Country"
        noResults="None"
        onChange={setCountry}
        showOptions="Show"
        value={country}
      />
    </>
  )
}
