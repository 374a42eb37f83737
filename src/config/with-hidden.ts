/**
 * Adds properties that can be read but not seen: neither by `inspect`, nor by `JSON.stringify`, nor
 * by spreading. For what leads to secrets, as the environment does.
 */
export function withHidden<T extends object, H extends object>(visible: T, hidden: H): T & H {
  const descriptors: PropertyDescriptorMap = {}
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(hidden))) {
    descriptors[name] = { ...descriptor, enumerable: false }
  }
  return Object.defineProperties(visible, descriptors) as T & H
}
