// The choice of language, at once on screen; on the first screen of all and in the settings.
import { ChoiceChips } from '../../kit/ChoiceChips.tsx'
import { isLanguage, languages } from '../../words/language.ts'
import { changeLanguage } from '../session/change-language.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useLanguage, useWords } from '../session/use-words.ts'

interface LanguageSwitchProps {
  readonly legendHidden?: boolean
  readonly onKept?: (kept: boolean) => void
}

export const LanguageSwitch = ({ legendHidden = false, onKept }: LanguageSwitchProps) => {
  const words = useWords('frame')
  const pairbook = usePairbook()
  const language = useLanguage()
  const choose = async (chosen: string) => {
    if (!isLanguage(chosen)) return
    const kept = await changeLanguage(pairbook, chosen)
    onKept?.(kept)
  }
  return (
    <ChoiceChips
      legend={words.language}
      legendHidden={legendHidden}
      name="language"
      defaultValue={language}
      choices={languages.map((each) => ({ value: each, label: words.languageName[each] }))}
      onChange={(chosen) => void choose(chosen)}
    />
  )
}
