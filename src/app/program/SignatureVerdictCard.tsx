// One signature's verdict: genuine, changed, or unknown signer, in words and with a mark of its own shape.
import { CircleHelp, ShieldCheck, ShieldX } from 'lucide-react'
import { useState } from 'react'
import type { SignatureVerdict } from '../../crossings/check-statement.ts'
import { keyFingerprint } from '../../mine/keys/vouch.ts'
import { keepSetting, readSetting } from '../../mine/settings/keep-setting.ts'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import type { StatementSignature } from '../../program/attendance/statement.ts'
import { formatInstant } from '../../words/format.ts'
import { failureWords } from '../frame/failure-words.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useLanguage, useWords } from '../session/use-words.ts'

interface SignatureVerdictCardProps {
  readonly signed: StatementSignature
  readonly verdict: SignatureVerdict
  readonly onRemembered: () => void
}

const marks = {
  genuine: <ShieldCheck size={28} aria-hidden="true" />,
  changed: <ShieldX size={28} aria-hidden="true" />,
  unknownSigner: <CircleHelp size={28} aria-hidden="true" />,
}

export const SignatureVerdictCard = ({ signed, verdict, onRemembered }: SignatureVerdictCardProps) => {
  const { check, paper } = useWords('statements')
  const words = check.result
  const frame = useWords('frame')
  const language = useLanguage()
  const { mine } = usePairbook()
  const [outcome, setOutcome] = useState<string>()

  const remember = async () => {
    const before = await readSetting(mine, 'knownSigners')
    const kept = await keepSetting(mine, 'knownSigners', [...before.filter(({ publicKey }) => publicKey !== signed.publicKey), { publicKey: signed.publicKey, name: signed.name }])
    setOutcome(kept.ok ? words.remembered : failureWords(frame, kept.error))
    if (kept.ok) onRemembered()
  }

  const text = () => {
    switch (verdict.type) {
      case 'genuine':
        return words.genuineText(verdict.knownAs)
      case 'changed':
        return words.changedText
      case 'unknownSigner':
        return words.unknownSignerText
    }
  }
  return (
    <Card heading={words[verdict.type]} beside={marks[verdict.type]}>
      <div className={layout['tight']} data-verdict={verdict.type}>
        <p className={layout['strong']} dir="auto">
          {words.by(paper[signed.role], signed.name)}
        </p>
        <p>{words.when(formatInstant(language, signed.signedAt, mine.clock.zone()))}</p>
        <p>{text()}</p>
        {signed.how === 'handed-over' && verdict.type !== 'changed' ? <p>{words.handedOver}</p> : null}
        {verdict.type === 'changed' ? null : <p className={`${layout['muted']} ${layout['small']}`}>{words.fingerprint(keyFingerprint(signed.publicKey))}</p>}
        {verdict.type === 'unknownSigner' ? (
          <>
            <p>{words.askFingerprint}</p>
            <Button look="plain" onClick={() => void remember()}>
              {words.remember}
            </Button>
          </>
        ) : null}
        {outcome === undefined ? null : <p role="status">{outcome}</p>}
      </div>
    </Card>
  )
}
