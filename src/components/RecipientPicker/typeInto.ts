/**
 * Writes a text into an input as a person does, so that everything that listens to it hears. React
 * takes an event for typing only where the value was set past its own setter.
 */
export function typeInto(input: HTMLInputElement, text: string): void {
  const property = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
  property?.set?.call(input, text)
  input.dispatchEvent(new InputEvent('input', { bubbles: true }))
}
