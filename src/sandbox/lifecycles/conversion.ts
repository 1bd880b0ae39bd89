import type { ConversionStatus, CurrencyIso3 } from '../../api/documents/operationTypes.ts'
import { canMove } from '../../lifecycle/statusGraphs.ts'
import type { StoredConversion } from '../entities/conversion.ts'
import { isoNow, type World } from '../world.ts'
import { pace } from './pace.ts'

/** A conversion as it begins. INITIALISED doesn't occur by way of the API (documented). */
export type NewConversion = Omit<
  StoredConversion,
  'status' | 'statusMessage' | 'createdAt' | 'updatedAt'
>

/** Keeps a new conversion and sets it on its way: the money leaves its balance at once. */
export function startConversion(world: World, given: NewConversion): StoredConversion {
  const { statusMessage } = changes.PENDING
  const createdAt = isoNow(world)
  const conversion: StoredConversion = {
    ...given,
    status: 'PENDING',
    statusMessage,
    createdAt,
    updatedAt: createdAt,
  }
  const { id, fromCurrency, fromAmount, toCurrency, toAmount } = conversion
  world.store.conversions.set(id, conversion)
  move(world, conversion, fromCurrency, -fromAmount, 'Conversion')
  world.ledger.expect(toCurrency, toAmount)
  emit(world, conversion, 'PENDING')
  convertLater(world, conversion)
  return conversion
}

/**
 * Something goes wrong with a pending conversion, for a while: it is tried again. Says whether there
 * was one.
 */
export function failConversion(world: World, id: string): boolean {
  const conversion = world.store.conversions.get(id)
  if (!conversion || !canMove('conversion', conversion.status, 'FAILED')) return false
  convertLater(world, turn(world, conversion, 'FAILED'))
  return true
}

/** The money goes back to where it was. Says whether there was a conversion that hadn't ended. */
export function cancelConversion(world: World, id: string): boolean {
  const conversion = world.store.conversions.get(id)
  if (!conversion || !canMove('conversion', conversion.status, 'CANCELLED')) return false
  const { fromCurrency, fromAmount, toCurrency, toAmount } = conversion
  world.ledger.expect(toCurrency, -toAmount)
  move(world, conversion, fromCurrency, fromAmount, 'Conversion cancelled')
  turn(world, conversion, 'CANCELLED')
  return true
}

/** Unless the conversion has another status by then. */
function convertLater(world: World, { id, status }: StoredConversion): void {
  world.schedule(pace.conversion.converted, () => {
    const conversion = world.store.conversions.get(id)
    if (conversion?.status !== status) return
    const { toCurrency, toAmount } = conversion
    world.ledger.expect(toCurrency, -toAmount)
    move(world, conversion, toCurrency, toAmount, 'Conversion')
    turn(world, conversion, 'CONVERTED')
  })
}

function turn(
  world: World,
  conversion: StoredConversion,
  status: Exclude<keyof typeof changes, 'PENDING'>,
): StoredConversion {
  const { statusMessage } = changes[status]
  const turned = { ...conversion, status, statusMessage, updatedAt: isoNow(world) }
  world.store.conversions.set(turned.id, turned)
  emit(world, turned, status)
  return turned
}

/** The event of each status, and its message: the first one is documented, the others are inferred. */
const changes = {
  PENDING: { event: 'conversion_pending', statusMessage: 'Awaiting execution' },
  CONVERTED: { event: 'conversion_converted', statusMessage: 'Converted' },
  FAILED: { event: 'conversion_failed', statusMessage: 'Execution failed and will be retried' },
  CANCELLED: { event: 'conversion_cancelled', statusMessage: 'Cancelled by Flash Payments' },
} as const satisfies Partial<Record<ConversionStatus, object>>

/** Tells of the status just taken, with the documented fields in their order. */
function emit(world: World, conversion: StoredConversion, status: keyof typeof changes): void {
  const { id, fromAmount, fromCurrency, toAmount, toCurrency, rate, externalId } = conversion
  const { event } = changes[status]
  world.events.emit(
    { event, id, fromAmount, fromCurrency, toAmount, toCurrency, rate, externalId },
    conversion.callbackUri,
  )
}

function move(
  { ledger }: World,
  { id, externalId }: StoredConversion,
  currency: CurrencyIso3,
  amount: number,
  description: string,
): void {
  ledger.move({ id, currency, amount, description, externalId })
}
