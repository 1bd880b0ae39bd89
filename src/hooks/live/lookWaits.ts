import type { StatusEntity } from '../../lifecycle/statusGraph.ts'
import { readStatus } from '../../lifecycle/statusGraphs.ts'
import type { Waits } from '../wire/lookAgain.ts'

const seconds: Waits = [2_000, 3_000, 5_000, 8_000, 15_000, 30_000, 60_000]
const minutes: Waits = [15_000, 30_000, 60_000, 120_000, 300_000]
const longer: Waits = [30_000, 60_000, 120_000, 240_000, 300_000]
const settled: Waits = [60_000, 300_000, 900_000, 3_600_000]

/**
 * How long to wait from one look at an entity to the next, by how long its status usually lasts;
 * undefined where nothing is going to happen by itself.
 */
export function lookWaits(entity: StatusEntity, status: string): Waits | undefined {
  const { isKnown, isMoving, finality, takes, balance } = readStatus(entity, status)
  if (!isKnown) return status === '' ? undefined : settled
  if (isMoving) return takes === 'seconds' ? seconds : takes === 'minutes' ? minutes : longer
  // A bank may still return money; what has no money in it hardly goes back.
  return finality === 'mostly' && balance !== 'none' ? settled : undefined
}
