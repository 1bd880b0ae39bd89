/** Everything in the theme that is not a colour, and so is the same on light and dark. */
export const scale = {
  space: { 1: '4px', 2: '8px', 3: '12px', 4: '16px', 5: '24px', 6: '32px', 7: '48px' },
  radius: { control: '8px', card: '12px', round: '999px' },
  size: { control: '44px', compact: '36px', icon: '20px', form: '560px' },
  font: {
    family:
      'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif',
    regular: '400',
    strong: '600',
  },
  text: { small: '13px', label: '14px', body: '16px', heading: '20px', amount: '28px' },
  leading: { small: '20px', label: '20px', body: '24px', heading: '28px', amount: '36px' },
  border: { width: '1px' },
  ring: { width: '2px', offset: '2px' },
  motion: { state: '120ms', enter: '200ms', ease: 'cubic-bezier(0.2, 0, 0, 1)' },
} as const
