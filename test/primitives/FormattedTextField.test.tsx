import { Profiler, useState } from 'react'
import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { checkBsb } from '../../src/accounts/bsb.ts'
import { FormattedTextField } from '../../src/primitives/FormattedTextField.tsx'
import { bsb, iban, mountField } from './FormattedTextFieldStage.tsx'
import { mount } from './mount.tsx'

describe('typing', () => {
  test('at the end groups, and tells the host once a key what is shown', async () => {
    const { press, shows, told } = mountField(bsb)
    for (const drawn of ['0|', '06|', '062|', '062-0|', '062-00|', '062-000|']) {
      await press(drawn.at(-2) as string)
      await shows(drawn)
    }
    expect(told).toEqual(['0', '06', '062', '062-0', '062-00', '062-000'])
  })

  test('in the middle keeps the caret behind what was typed', async () => {
    const { press, select, shows } = mountField(iban, 'DE89 3704 0044')
    select(3)
    await press('1')
    await shows('DE81| 9370 4004 4')
    await press('2')
    await shows('DE81 2|937 0400 44')
    await press('{ArrowLeft}{ArrowLeft}3')
    await shows('DE81 3|293 7040 044')
  })

  test('at the start', async () => {
    const { press, select, shows } = mountField(bsb, '620-00')
    select(0)
    await press('0')
    await shows('0|62-000')
  })

  test('over a selection, and over all', async () => {
    const { press, select, shows } = mountField(iban, 'DE89 3704 0044')
    select(3, 7)
    await press('1')
    await shows('DE81| 0400 44')
    await press('{Control>}a{/Control}')
    await shows('|DE81 0400 44|')
    await press('g')
    await shows('G|')
  })

  test('over a group chosen by a double click', async () => {
    const { input, press, shows } = mountField(iban, 'DE89 3704 0044')
    await userEvent.dblClick(input, { position: { x: 70, y: 20 } })
    await shows('DE89 |3704| 0044')
    await press('5')
    await shows('DE89 5|004 4')
  })

  test('a separator changes nothing but the caret, and tells the host nothing', async () => {
    const { press, select, shows, told } = mountField(bsb, '062-000')
    select(3)
    await press('-')
    await shows('062-|000')
    await press(' ')
    await shows('062-|000')
    expect(told).toEqual([])
  })

  test('lower case gives capitals', async () => {
    const { press, shows, told } = mountField(iban)
    await press('de8')
    await shows('DE8|')
    await press('{ArrowLeft}{ArrowLeft}x')
    await shows('DX|E8')
    expect(told).toEqual(['D', 'DE', 'DE8', 'DXE8'])
  })

  test('too much is shown ungrouped, and grouped again when it is gone', async () => {
    const { press, shows } = mountField(bsb, '062-000')
    await press('{ArrowLeft}1')
    await shows('062001|0')
    await press('{Backspace}')
    await shows('062-00|0')
  })

  test('what cannot be formatted is left as it is typed', async () => {
    const { press, select, shows } = mountField(text => {
      const { display, status } = checkBsb(text)
      return status === 'invalid' ? text : display
    }, '062-000')
    select(5)
    await press('x ')
    await shows('062-0x |00')
    await press('{Backspace}{Backspace}')
    await shows('062-0|00')
  })

  test('on a page from right to left', async () => {
    const { press, shows } = mountField(bsb, '', {}, 'ar')
    await press('062000{ArrowLeft}{ArrowLeft}{ArrowLeft}{Backspace}')
    await shows('06|0-00')
  })

  test('into a narrow field keeps the caret in sight', async () => {
    const { input, press } = mountField(iban)
    input.style.width = '80px'
    await press('DE8937040044053201300')
    expect(input.scrollWidth - input.clientWidth - input.scrollLeft).toBeLessThan(2)
    expect(input.scrollLeft).toBeGreaterThan(0)
  })
})

describe('deleting', () => {
  test('with Backspace goes over a group', async () => {
    const { press, select, shows } = mountField(iban, 'DE89 3704 0044')
    select(6)
    await press('{Backspace}')
    await shows('DE89 |7040 044')
    await press('{Backspace}')
    await shows('DE8|7 0400 44')
    await press('{Backspace}')
    await shows('DE|70 4004 4')
  })

  test('with Delete goes over a group', async () => {
    const { press, select, shows } = mountField(iban, 'DE89 3704 0044')
    select(3)
    await press('{Delete}')
    await shows('DE8|3 7040 044')
    select(4)
    await press('{Delete}')
    await shows('DE83| 0400 44')
    await press('{Delete}')
    await shows('DE83| 4004 4')
  })

  test('goes on to nothing, from either end', async () => {
    const { press, shows } = mountField(bsb, '062-000')
    for (const drawn of ['062-00|', '062-0|', '062|', '06|', '0|', '|']) {
      await press('{Backspace}')
      await shows(drawn)
    }
    await press('062000{Home}')
    for (const drawn of ['|620-00', '|200-0', '|000', '|00', '|0', '|']) {
      await press('{Delete}')
      await shows(drawn)
    }
  })

  test('by words', async () => {
    const { press, select, shows } = mountField(iban, 'DE89 3704 0044')
    select(9)
    await press('{Control>}{Backspace}{/Control}')
    await shows('DE89 |0044')
    await press('{Control>}{Backspace}{/Control}')
    await shows('|0044')
    await press('{Control>}{Delete}{/Control}')
    await shows('|')
  })

  test('by cutting', async () => {
    const { select, shows, told } = mountField(iban, 'DE89 3704 0044')
    select(3, 6)
    await userEvent.cut()
    await shows('DE8|7 0400 44')
    expect(told).toEqual(['DE87 0400 44'])
  })
})

describe('the field', () => {
  test('read-only: can be focused, and neither changed nor undone', async () => {
    const { input, press } = mountField(bsb, '062-000', { isReadOnly: true })
    await press('1{Backspace}{Control>}z{/Control}')
    expect(input).toHaveFocus()
    expect(input).toHaveValue('062-000')
  })

  test('disabled: cannot be focused', () => {
    const { input } = mountField(bsb, '062-000', { isDisabled: true })
    expect(input).toBeDisabled()
    expect(input).not.toHaveFocus()
  })

  test('hands over its input, to a function and to an object, and takes it back', async () => {
    const seen: (HTMLInputElement | null)[] = []
    const object: { current: HTMLInputElement | null } = { current: null }
    function Pair({ isShown }: { isShown: boolean }) {
      const props = { format: bsb, onChange: () => {}, value: '' }
      return isShown ? (
        <>
          <FormattedTextField
            {...props}
            inputRef={element => void seen.push(element)}
            label="One"
          />
          <FormattedTextField {...props} inputRef={object} label="Two" />
        </>
      ) : null
    }
    let hide = () => {}
    function Switch() {
      const [isShown, setShown] = useState(true)
      hide = () => setShown(false)
      return <Pair isShown={isShown} />
    }
    mount(<Switch />)
    expect(seen.at(-1)).toBe(page.getByRole('textbox', { name: 'One' }).element())
    expect(object.current).toBe(page.getByRole('textbox', { name: 'Two' }).element())
    hide()
    await expect.poll(() => object.current).toBe(null)
    expect(seen.at(-1)).toBe(null)
  })

  test('takes a new format at the next key', async () => {
    let setFormat: (format: (text: string) => string) => void = () => {}
    function Either() {
      const [value, setValue] = useState('')
      const [format, set] = useState(() => bsb)
      setFormat = next => set(() => next)
      return <FormattedTextField format={format} label="Any" onChange={setValue} value={value} />
    }
    mount(<Either />)
    await userEvent.tab()
    await userEvent.keyboard('0620')
    const field = page.getByRole('textbox', { name: 'Any' })
    await expect.element(field).toHaveValue('062-0')
    setFormat(iban)
    await userEvent.keyboard('00')
    await expect.element(field).toHaveValue('0620 00')
  })

  test('renders once a key, whether it groups or not', async () => {
    let renders = 0
    function Counted() {
      const [value, setValue] = useState('')
      return (
        <Profiler id="field" onRender={() => void renders++}>
          <FormattedTextField format={iban} label="IBAN" onChange={setValue} value={value} />
        </Profiler>
      )
    }
    mount(<Counted />)
    await userEvent.tab()
    await userEvent.keyboard('D')
    renders = 0
    await userEvent.keyboard('E8937040044')
    expect(page.getByRole('textbox', { name: 'IBAN' }).element()).toHaveValue('DE89 3704 0044')
    expect(renders).toBe(11)
  })
})
