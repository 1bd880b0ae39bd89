type Texts = Readonly<Record<string, string>>

/** The texts of an entity or an input by the API's paths, without what wasn't given. */
export function textsIn(entity: object, head = ''): Texts {
  const parts = Object.entries(entity).map(([name, value]) => {
    if (typeof value === 'object' && value) return textsIn(value, `${head}${name}.`)
    return value ? { [head + name]: value } : {}
  })
  return Object.assign({}, ...parts)
}

/** What the sandbox keeps of an entity, but for what it makes itself out of the rest. */
export function keptOf(entity: object): Texts {
  const { id, nickName, mobile, ...texts } = textsIn(entity)
  // It groups a number as its country does, after the documentation's example.
  return { ...texts, ...(mobile && { mobile: mobile.replaceAll(/[^+\d]/g, '') }) }
}
