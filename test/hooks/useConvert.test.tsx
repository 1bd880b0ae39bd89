import { describe, expect, test } from 'vitest'
import { eventually } from '../eventually.ts'
import { exchangeForms, quoteOf, runConversion } from './exchangeForms.ts'

// A rate that ends at any step, and an answer that is lost: nothing goes out without consent, nothing twice.

const life = 120_000

describe.each(exchangeForms)('a %s', (_, run) => {
  test('is sent once, with the quote that was looked over', async () => {
    const form = await run()
    await form.review()
    expect(form.locks()).toHaveLength(1)
    const held = quoteOf(form.now().lock)
    await Promise.all([form.now().submit(), form.now().submit()])
    await form.step('saved')
    expect(form.quotesSent()).toEqual([held])
    expect(form.made()).toHaveLength(1)
  })

  test.each([
    { size: '1000.00', side: 'from' },
    { size: '586.47', side: 'to' },
    { size: '0.03', side: 'to' },
  ])('of $size on the side “$side” comes to exactly what was shown', async initialValues => {
    const form = await run({ initialValues })
    await form.review()
    const { lock } = form.now()
    if (lock.status !== 'locked') throw new Error(lock.status)
    await form.now().submit()
    await form.step('saved')
    const { fromAmount, toAmount } = lock.amounts
    expect(form.made()).toMatchObject([
      { fromAmount: Number(fromAmount), toAmount: Number(toAmount) },
    ])
    expect(initialValues.side === 'to' ? toAmount : fromAmount).toBe(initialValues.size)
  })

  test('whose rate ends before the press isn’t sent, until a new one is agreed to', async () => {
    const form = await run()
    await form.review()
    const first = quoteOf(form.now().lock)
    await form.clock.pass(life)
    await form.reach('expired')
    // The button asks for a new rate, which is no consent to it.
    expect(await form.now().submit()).toEqual({ status: 'reviewing' })
    await form.reach('changed')
    const { lock } = form.now()
    expect(lock).toMatchObject({ before: { quote: { id: first } } })
    expect(await form.now().submit()).toEqual({ status: 'reviewing' })
    expect(form.sent()).toEqual([])
    await form.agree()
    await form.now().submit()
    await form.step('saved')
    expect(form.quotesSent()).toEqual([quoteOf(lock)])
    form.onlyAgreed()
  })

  test('whose rate ends between press and sending isn’t sent', async () => {
    const form = await run()
    await form.review()
    await form.clock.sleep(life) // Nobody has told the page yet.
    const { submit } = form.now()
    await submit()
    expect(form.sent()).toEqual([])
    await form.reach('expired')
  })

  test('whose new rate ends before consent takes another', async () => {
    const form = await run()
    await form.review()
    const first = quoteOf(form.now().lock)
    await form.clock.pass(life)
    await form.reach('expired')
    await form.renew()
    await form.clock.pass(life)
    await form.reach('expired')
    expect(quoteOf(form.now().lock)).toBe(first)
    await form.renew()
    await form.agree()
    await form.now().submit()
    await form.step('saved')
    expect(form.made()).toHaveLength(1)
    form.onlyAgreed()
  })

  test('whose rate ends while it is entered again has a new one held for the next review', async () => {
    const form = await run()
    await form.review()
    form.now().edit('size')
    await form.step('filling')
    expect(form.now().lock.status).toBe('idle')
    await form.clock.pass(life)
    expect(form.locks()).toHaveLength(1)
    form.now().setValue('size', '20')
    await form.review()
    await form.now().submit()
    await form.step('saved')
    expect(form.made()).toMatchObject([{ fromAmount: 20 }])
    expect(form.locks()).toHaveLength(2)
    form.onlyAgreed()
  })

  test('whose rate ended on the way is refused, and needs a new consent', async () => {
    const form = await run()
    await form.review()
    const first = quoteOf(form.now().lock)
    const message = 'Quote expired at 2026-11-02T00:02:00.000Z'
    form.sandbox.addFault({ kind: 'refused', code: 'QUOTE_EXPIRED', message, times: 1 })
    await form.now().submit()
    await form.reach('expired')
    expect(form.now().problem).toBeUndefined()
    expect(form.now().step).toBe('reviewing')
    expect(form.locks()).toHaveLength(1)
    await form.renew()
    expect(form.now().lock).toMatchObject({ before: { quote: { id: first } } })
    expect(form.now().lock.take()).toBeUndefined()
    await form.agree()
    await form.now().submit()
    await form.step('saved')
    expect(form.made()).toHaveLength(1)
    form.onlyAgreed()
  })

  test.each(['QUOTE_ALREADY_USED', 'QUOTE_MISMATCH', 'QUOTE_NOT_APPLICABLE'])(
    'that the API refuses for its quote (%s) stays in the review',
    async code => {
      const form = await run()
      await form.review()
      const message = 'size is 1000, of the quote 2000'
      form.sandbox.addFault({ kind: 'refused', code, message, times: 1 })
      await form.now().submit()
      await form.reach('expired')
      expect(form.now().step).toBe('reviewing')
      await form.now().submit()
      await form.reach('changed')
      await form.now().submit()
      expect(form.sent()).toHaveLength(1)
    },
  )

  test('refused for another reason keeps its rate while that holds', async () => {
    const form = await run()
    await form.review()
    form.sandbox.addFault({ kind: 'refused', code: 'BUSY', message: 'Later', times: 1 })
    await form.now().submit()
    await form.saving('failed')
    expect(form.now().lock.status).toBe('locked')
    await form.now().submit()
    await form.step('saved')
    expect(new Set(form.quotesSent()).size).toBe(1)
    expect(form.locks()).toHaveLength(1)
  })

  test('whose answer is lost is found, at whatever time', async () => {
    const form = await run()
    await form.review()
    form.sandbox.dropReplies(1)
    await form.now().submit()
    await form.saving('unknown')
    await form.clock.pass(2 * life)
    expect(form.now().sent?.quote.id).toBe(form.quotesSent()[0])
    await form.now().submit()
    await form.step('saved')
    expect(form.sent()).toHaveLength(1)
    expect(form.made()).toHaveLength(1)
  })

  test('that never arrived repeats with the same quote, under the same name', async () => {
    const form = await run({}, 300)
    await form.review()
    form.sandbox.addFault({ kind: 'timeout', times: 1 })
    await form.now().submit()
    await form.saving('unknown')
    await form.now().submit()
    await form.saving('failed')
    await eventually(() => expect(form.now().problem?.kind).toBe('timeout'))
    await form.now().submit()
    await form.step('saved')
    expect(new Set(form.quotesSent()).size).toBe(1)
    expect(new Set(form.keysSent()).size).toBe(1)
    expect(form.made()).toHaveLength(1)
    expect(form.locks()).toHaveLength(1)
  })

  test('that never arrived is refused once its rate has ended, and then asks for consent', async () => {
    const form = await run({}, 300)
    await form.review()
    form.sandbox.addFault({ kind: 'timeout', times: 1 })
    await form.now().submit()
    await form.saving('unknown')
    await form.now().submit()
    await form.saving('failed')
    await form.clock.pass(life)
    expect(form.now().sent).toBeDefined()
    await form.now().submit()
    await form.reach('expired')
    expect(form.quotesSent()).toHaveLength(2)
    expect(new Set(form.quotesSent()).size).toBe(1)
    await form.renew()
    await form.agree()
    await form.now().submit()
    await form.step('saved')
    expect(form.made()).toHaveLength(1)
    form.onlyAgreed()
  })

  test.each([
    ['arrives', 60_000, 1],
    ['never arrives', 200_000, 2],
  ])('that %s late lets no other take a rate before it can’t', async (_, milliseconds, count) => {
    const form = await run({}, 300)
    await form.review()
    const first = quoteOf(form.now().lock)
    form.sandbox.addFault({ kind: 'late', milliseconds, times: 1 })
    await form.now().submit()
    await form.saving('unknown')
    await form.now().submit()
    await form.saving('failed')
    form.now().edit('size')
    await form.step('filling')
    form.now().setValue('size', '999')
    expect(await form.now().submit()).toEqual({ status: 'reviewing' })
    await eventually(() => expect(form.now().waitsUntil).toBeGreaterThan(Date.now()))
    expect(await form.now().submit()).toEqual({ status: 'reviewing' })
    await form.clock.pass(life - 5_000)
    await new Promise(resolve => setTimeout(resolve, 1_200))
    expect(form.locks()).toHaveLength(1)
    expect(form.now().lock.status).toBe('idle')
    await form.clock.pass(5_000)
    await eventually(() => expect(form.now().lock.status).toBe('locked'))
    form.agreed.add(quoteOf(form.now().lock))
    await form.now().submit()
    await form.step('saved')
    // What arrived late is found before anything else is sent.
    expect(form.now().isEarlier).toBe(count === 1)
    expect(form.quotesSent().filter(quote => quote !== first)).toHaveLength(count - 1)
    expect(form.made()).toHaveLength(1)
    await form.clock.pass(life)
    expect(form.made()).toHaveLength(1)
    form.onlyAgreed()
  })
})

test('a conversion swaps its currencies', async () => {
  const form = await runConversion()
  const swap = () => (form.now() as unknown as { swap: () => void }).swap()
  swap()
  await eventually(() => expect(form.now().field('fromCurrency')?.value).toBe('EUR'))
  expect(form.now().field('toCurrency')?.value).toBe('AUD')
  await form.review()
  await form.now().submit()
  await form.step('saved')
  expect(form.made()).toMatchObject([{ fromCurrency: 'EUR', fromAmount: 1000, toCurrency: 'AUD' }])
})

test('a conversion into its own currency is refused before it is sent', async () => {
  const form = await runConversion({ initialValues: { toCurrency: 'AUD' } })
  expect(await form.now().submit()).toEqual({ status: 'invalid', fields: ['toCurrency'] })
  expect(form.now().field('toCurrency')?.problem?.code).toBe('currencySame')
})
