/**
 * The contrast of two colours by WCAG 2.2, from 1 to 21.
 *
 * @example
 * contrast('#000000', '#ffffff') // 21
 */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** The relative luminance of a colour written as `#rrggbb`. */
function luminance(color: string): number {
  if (!/^#[\da-f]{6}$/i.test(color)) throw new Error(`“${color}” isn’t written as #rrggbb.`)
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(start => {
    const share = Number.parseInt(color.slice(start, start + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
