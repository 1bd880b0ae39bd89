/** The colours on a light ground, by token: what `light-dark()` shows under `color-scheme: light`. */
export const light = {
  canvas: '#ffffff',
  surface: '#f6f7f9',
  raised: '#ffffff',
  text: '#131820',
  muted: '#545f6e',
  line: '#dde2e8',
  control: '#818c9b',
  accent: '#1553d6',
  accentStrong: '#0f41ad',
  onAccent: '#ffffff',
  accentSoft: '#e9effc',
  positive: '#0b7048',
  positiveSoft: '#e4f5ec',
  caution: '#855300',
  cautionSoft: '#fdf3dc',
  critical: '#b71c33',
  criticalSoft: '#fdeaec',
  focus: '#1553d6',
  shadow: '#1318201f',
  scrim: '#13182066',
} as const

/** The name of a colour token: `accentSoft` is the variable `--flash-color-accent-soft`. */
export type ColorName = keyof typeof light
