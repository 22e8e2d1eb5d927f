// A string or number that carries its meaning in its type, so that two of a kind cannot be swapped.

declare const brandName: unique symbol

export type Brand<Base, Name extends string> = Base & { readonly [brandName]: Name }
