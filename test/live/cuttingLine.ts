import { type AddressInfo, connect, createServer } from 'node:net'

/** A line that breaks. */
export interface CuttingLine {
  readonly url: string
  /** How often it broke so far. */
  readonly cuts: () => number
  readonly close: () => void
}

/**
 * Passes everything on to a port of this machine and cuts each connection when `bytesUntilCut()` bytes
 * have come back by it, in the middle of whatever is said.
 */
export async function cutLine(port: number, bytesUntilCut: () => number): Promise<CuttingLine> {
  let cuts = 0
  const server = createServer(near => {
    const far = connect(port, '127.0.0.1')
    let left = bytesUntilCut()
    const end = () => {
      near.destroy()
      far.destroy()
    }
    near.on('data', data => far.write(data))
    far.on('data', data => {
      near.write(data.subarray(0, left))
      left -= data.length
      if (left > 0) return
      cuts += 1
      // What was said until then arrives.
      near.end(end)
      far.destroy()
    })
    for (const socket of [near, far]) socket.on('error', end).on('close', end)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    cuts: () => cuts,
    close: () => void server.close(),
  }
}
