// Things that have no name of their own and never change places: their number is their name.
export const numbered = <Each>(all: readonly Each[]): readonly { readonly at: number; readonly each: Each }[] => all.map((each, at) => ({ at, each }))
