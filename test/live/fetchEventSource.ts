/** An `EventSource` over `fetch`, as far as the kit uses one: Node has none. */
export class FetchEventSource {
  readonly #target = new EventTarget()
  readonly #leaving = new AbortController()

  constructor(url: string) {
    void this.#listen(url).catch(() => this.#fail())
  }

  addEventListener(type: string, listener: (event: MessageEvent) => void): void {
    this.#target.addEventListener(type, event => listener(event as MessageEvent))
  }

  close(): void {
    this.#leaving.abort()
  }

  async #listen(url: string): Promise<void> {
    const { body, ok } = await fetch(url, { signal: this.#leaving.signal })
    if (!ok || !body) throw new Error('No stream')
    this.#target.dispatchEvent(new Event('open'))
    let text = ''
    for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
      const blocks = `${text}${chunk}`.split('\n\n')
      text = blocks.pop() ?? ''
      for (const block of blocks) this.#tell(block)
    }
    throw new Error('It ended')
  }

  #tell(block: string): void {
    const fields = Object.fromEntries(block.split('\n').map(line => line.split(/: (.*)/s)))
    if (fields.data === undefined) return
    const { event = 'message', data, id = '' } = fields
    this.#target.dispatchEvent(new MessageEvent(event, { data, lastEventId: id }))
  }

  #fail(): void {
    if (!this.#leaving.signal.aborted) this.#target.dispatchEvent(new Event('error'))
  }
}
