// The words two people compare: short names of things, each in both languages, so that two phones show the same thing whatever
// language they speak. The order is part of the format and never changes.

const things = [
  ['apple', 'manzana'], ['arm', 'brazo'], ['ball', 'pelota'], ['bath', 'baño'], ['bed', 'cama'], ['bell', 'campana'], ['bird', 'pájaro'], ['boat', 'barco'],
  ['book', 'libro'], ['bread', 'pan'], ['bridge', 'puente'], ['bus', 'autobús'], ['cat', 'gato'], ['chair', 'silla'], ['cheese', 'queso'], ['clock', 'reloj'],
  ['cloud', 'nube'], ['coat', 'abrigo'], ['corn', 'maíz'], ['cow', 'vaca'], ['crown', 'corona'], ['cup', 'taza'], ['dog', 'perro'], ['door', 'puerta'],
  ['drum', 'tambor'], ['egg', 'huevo'], ['eye', 'ojo'], ['fire', 'fuego'], ['fish', 'pez'], ['flag', 'bandera'], ['flower', 'flor'], ['foot', 'pie'],
  ['garden', 'jardín'], ['glove', 'guante'], ['hand', 'mano'], ['hat', 'sombrero'], ['heart', 'corazón'], ['horse', 'caballo'], ['house', 'casa'], ['ice', 'hielo'],
  ['key', 'llave'], ['kite', 'cometa'], ['lamp', 'lámpara'], ['leaf', 'hoja'], ['lemon', 'limón'], ['milk', 'leche'], ['moon', 'luna'], ['mouse', 'ratón'],
  ['music', 'música'], ['nose', 'nariz'], ['paper', 'papel'], ['pencil', 'lápiz'], ['piano', 'piano'], ['rain', 'lluvia'], ['ring', 'anillo'], ['river', 'río'],
  ['salt', 'sal'], ['shoe', 'zapato'], ['snow', 'nieve'], ['soap', 'jabón'], ['star', 'estrella'], ['sun', 'sol'], ['train', 'tren'], ['tree', 'árbol'],
] as const satisfies readonly (readonly [en: string, es: string])[]

const wordsCompared = 5

/** One thing, named in both languages. */
export interface ComparingWord {
  readonly en: string
  readonly es: string
}

/** Five of 64: thirty bits out of the first bytes, six at a time. */
export const comparingWordsOf = (bytes: Uint8Array): readonly ComparingWord[] =>
  Array.from({ length: wordsCompared }, (_, index) => {
    const [en, es] = things[(bytes[index] ?? 0) & 63] ?? things[0]
    return { en, es }
  })

export const thingsToCompare: readonly (readonly [string, string])[] = things
