// One signed version: the exact words that were signed, who signed how, whether it checks out, and what has changed in
// the letter since.
import { CircleAlert, CircleCheck, Printer } from 'lucide-react'
import { useMemo } from 'react'
import { checksOut, signedPlaceOf } from '../../crossings/check-signature.ts'
import { Card } from '../../kit/Card.tsx'
import { IconButton } from '../../kit/IconButton.tsx'
import type { Signature } from '../../ours/letter/letter.ts'
import { standingOf } from '../../ours/letter/standing.ts'
import { formatInstant } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { MissingScreen } from '../frame/MissingScreen.tsx'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import type { ScreenProps } from '../routes.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useOpenPair, useShared } from '../session/use-book.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { ChangeList } from './ChangeList.tsx'
import { readLetterPage } from './letter-views.ts'
import { PaperView } from './PaperView.tsx'
import { SignatureLines } from './SignatureLines.tsx'
import styles from './letter.module.css'

export const SignedScreen = ({ params }: ScreenProps) => {
  const words = useWords('letter')
  const language = useLanguage()
  const { mine } = usePairbook()
  const { pair, book } = useOpenPair()
  const { facts, signatures } = useShared(readLetterPage)
  const signature: Signature | undefined = signatures.find(({ id }) => id === params['id'])
  const sound = useMemo(() => signature !== undefined && checksOut(signature, signedPlaceOf(pair, book)), [signature, pair, book])
  if (signature === undefined) return <MissingScreen />
  const standing = standingOf(signature, facts)
  const letter = standing.type === 'signed' || standing.type === 'changed' ? standing.letter : undefined
  const when = formatInstant(language, signature.signedAt, mine.clock.zone())
  return (
    <Screen
      title={words.signedPage.title}
      subtitle={words.signedPage.by(signature.name, when)}
      back={addresses.letter}
      banner={<RingBanner ring="ours" />}
      beside={<IconButton label={words.signedPage.print} icon={<Printer aria-hidden="true" />} onClick={() => print()} />}
      printsPaper
    >
      <div className={styles['screenOnly']}>
        <Card>
          <p className={`${styles['fact']} ${sound ? '' : styles['danger']}`}>
            {sound ? <CircleCheck aria-hidden="true" size={20} /> : <CircleAlert aria-hidden="true" size={20} />}
            <span>{sound ? words.signedPage.sound : words.signatures.broken}</span>
          </p>
          {sound ? null : <p>{words.signatures.brokenText}</p>}
          <p>
            {words.signedPage.how[signature.how]} {letter === undefined ? null : words.signedPage.inLanguage[letter.wording.language]}{' '}
            {letter?.signer.strokes.length === 0 ? words.signedPage.typedOnly : null}
          </p>
          {standing.type === 'signed' ? <p>{words.signedPage.nowSame}</p> : null}
          {standing.type === 'changed' ? (
            <>
              <p>{words.signedPage.nowDifferent}</p>
              <ChangeList changes={standing.changes} />
            </>
          ) : null}
        </Card>
      </div>
      {letter === undefined ? (
        <p>{words.signedPage.unreadable}</p>
      ) : (
        <div className={styles['sheet']}>
          {/* On print the words that do not check out carry no signature. */}
          <PaperView
            papers={letter.wording.papers}
            language={letter.wording.language}
            renderFoot={(paper) => <SignatureLines paper={paper} names={letter.facts.names} signers={sound ? { [letter.signer.role]: letter.signer } : {}} />}
          />
        </div>
      )}
    </Screen>
  )
}
