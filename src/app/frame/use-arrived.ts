// Which address is on screen: the one asked for, as soon as its screen has loaded; until then the one before stays. A
// screen shown too early would make React show an empty place, and React keeps such a place for 300 ms.
import { useEffect, useState } from 'react'
import { matchScreen } from '../match-screen.ts'
import { homes, type Route } from '../routes.ts'
import { useLanguage } from '../session/use-words.ts'

/** The screens an address shows: beside a detail, a wide window shows the section's home. */
const screensAt = (location: string): readonly Route[] => {
  const { route } = matchScreen(location)
  return route === undefined ? [] : [route, homes[route.section]]
}

export const useArrived = (location: string): string => {
  const language = useLanguage()
  const [arrived, setArrived] = useState(location)
  const screens = screensAt(location)
  const isHere = location === arrived || screens.every((screen) => screen.isLoaded(language))
  if (isHere && location !== arrived) setArrived(location)

  useEffect(() => {
    if (isHere) return undefined
    let wanted = true
    const arrive = () => {
      if (wanted) setArrived(location)
    }
    // What cannot be loaded is told where the screen would be.
    Promise.all(screensAt(location).map((screen) => screen.load(language))).then(arrive, arrive)
    return () => {
      wanted = false
    }
  }, [isHere, location, language])

  return isHere ? location : arrived
}
