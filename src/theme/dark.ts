import type { ColorName } from './light.ts'

/** The colours on a dark ground, by token: what `light-dark()` shows under `color-scheme: dark`. */
export const dark = {
  canvas: '#0e1218',
  surface: '#161c25',
  raised: '#1b2330',
  text: '#edf1f6',
  muted: '#a3aebc',
  line: '#2b3542',
  control: '#6f7c8d',
  accent: '#7fb0ff',
  accentStrong: '#a6c8ff',
  onAccent: '#081a3a',
  accentSoft: '#14264a',
  positive: '#5fd39b',
  positiveSoft: '#0f2c20',
  caution: '#f0bd5b',
  cautionSoft: '#33260a',
  critical: '#ff8d99',
  criticalSoft: '#3a141b',
  focus: '#7fb0ff',
  shadow: '#00000099',
  scrim: '#000000a3',
} as const satisfies Record<ColorName, string>
