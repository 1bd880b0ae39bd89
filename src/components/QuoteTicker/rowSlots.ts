/** A text that is written past React: one node, and what stands in it. */
export interface TextSlot {
  shown: string
  node: Text | undefined
  /** For the element that holds nothing else. */
  readonly ref: (element: Element | null) => void
}

/** An element whose attributes are written past React. */
export interface ElementSlot {
  element: Element | undefined
  readonly ref: (element: Element | null) => void
}

/** The pieces of a rate, which `formatRate` gives. */
export interface RateSlots {
  readonly cell: ElementSlot
  readonly whole: TextSlot
  readonly lead: TextSlot
  readonly pips: TextSlot
  readonly tail: TextSlot
}

/** Everything in a row that moves; what isn't on the page (a column left out) is written in vain. */
export interface RowSlots {
  readonly bid: RateSlots
  readonly ask: RateSlots
  readonly spreadWhole: TextSlot
  readonly spreadDecimals: TextSlot
  readonly spreadShare: TextSlot
  readonly arrow: ElementSlot
  readonly move: TextSlot
  readonly line: ElementSlot
  readonly percent: TextSlot
  readonly session: TextSlot
}

export function createRowSlots(): RowSlots {
  return {
    bid: createRateSlots(),
    ask: createRateSlots(),
    spreadWhole: createTextSlot(),
    spreadDecimals: createTextSlot(),
    spreadShare: createTextSlot(),
    arrow: createElementSlot(),
    move: createTextSlot(),
    line: createElementSlot(),
    percent: createTextSlot(),
    session: createTextSlot(),
  }
}

/** Writes a text where it isn't there yet. */
export function put(slot: TextSlot, text: string): void {
  if (slot.shown === text) return
  slot.shown = text
  if (slot.node) slot.node.data = text
}

function createRateSlots(): RateSlots {
  return {
    cell: createElementSlot(),
    whole: createTextSlot(),
    lead: createTextSlot(),
    pips: createTextSlot(),
    tail: createTextSlot(),
  }
}

export function createTextSlot(): TextSlot {
  const slot: TextSlot = {
    shown: '',
    node: undefined,
    ref(element) {
      // An element that is only taken away and given back, as React does in development, keeps its node.
      if (!element || slot.node?.parentNode === element) return
      slot.node = element.appendChild(document.createTextNode(slot.shown))
    },
  }
  return slot
}

function createElementSlot(): ElementSlot {
  const slot: ElementSlot = {
    element: undefined,
    ref(element) {
      slot.element = element ?? undefined
    },
  }
  return slot
}
