import { ownAccount, ownFundingReference } from '../seeds/account.ts'
import { isoNow, type World } from '../world.ts'

/** An account number that nobody has yet: seven digits, as in every documented reply. */
export function newAccountNumber({ store, random }: World): string {
  const taken = new Set<string | null>([...store.subClients.values()].map(each => each.accountNo))
  taken.add(ownAccount.accountNo)
  return untaken(taken, () => `1${digits(random, 6)}`)
}

/** A reference that nobody has yet: the day and five digits (concluded from `210616-99999`). */
export function newFundingReference(world: World): string {
  const { store, random } = world
  const taken = new Set<string | null>(
    [...store.subClients.values()].map(each => each.fundingReference),
  )
  taken.add(ownFundingReference)
  const day = isoNow(world).slice(2, 10).replaceAll('-', '')
  return untaken(taken, () => `${day}-${digits(random, 5)}`)
}

function untaken(taken: ReadonlySet<string | null>, make: () => string): string {
  const made = make()
  return taken.has(made) ? untaken(taken, make) : made
}

function digits({ next }: World['random'], count: number): string {
  return Math.floor(next() * 10 ** count)
    .toString()
    .padStart(count, '0')
}
