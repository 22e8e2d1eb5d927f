// The letter of understanding (form 6) with both pledges (form 7): reads like the paper, changes in place, and says
// how each signature stands. What is printed is the same words on paper.
import { Printer, ShieldCheck } from 'lucide-react'
import { useMemo } from 'react'
import { roles } from '../../foundation/role.ts'
import { Card } from '../../kit/Card.tsx'
import { IconButton } from '../../kit/IconButton.tsx'
import { choosePledges, chooseSupportAreas } from '../../ours/letter/keep-letter.ts'
import { furtherPledges, supportAreas } from '../../ours/letter/letter.ts'
import type { Line } from '../../ours/letter/signed-letter.ts'
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useShared } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import { LetterGoals } from './LetterGoals.tsx'
import { LetterSection } from './LetterSection.tsx'
import { Lines } from './Lines.tsx'
import { letterWording } from './letter-papers.ts'
import { readLetterPage } from './letter-views.ts'
import { OwnPledges } from './OwnPledges.tsx'
import { PaperView } from './PaperView.tsx'
import { PledgeCard } from './PledgeCard.tsx'
import { SignatureLines } from './SignatureLines.tsx'
import { SignatureRow } from './SignatureRow.tsx'
import { SignedVersions } from './SignedVersions.tsx'
import { Ticks } from './Ticks.tsx'
import { TimeNote } from './TimeNote.tsx'
import { usePaperWords } from './use-paper-words.ts'
import { useStandings } from './use-standings.ts'
import styles from './letter.module.css'
import layout from '../../kit/layout.module.css'

const none: readonly Line[] = []

export const LetterScreen = () => {
  const words = useWords('letter')
  const paperWords = usePaperWords()
  const { facts, goals, ownPledges, signatures } = useShared(readLetterPage)
  const standings = useStandings()
  const wording = useMemo(() => letterWording(paperWords, facts), [paperWords, facts])
  const [letter, mentorPledge, menteePledge] = wording.papers
  const [time, shortGoals, longGoals, confidentiality, further, harmless] = letter?.sections ?? []
  const shortTerm = goals.filter(({ term }) => term === 'short')
  const longTerm = goals.filter(({ term }) => term === 'long')
  const ownInLetter = ownPledges.filter(({ under }) => under === 'letter').length
  const signerOf = (role: (typeof roles)[number]) => {
    const standing = standings[role]
    return standing.type === 'signed' ? standing.letter.signer : undefined
  }
  return (
    <Screen
      title={words.title}
      back={addresses.pair}
      banner={<RingBanner ring="ours" />}
      beside={<IconButton label={words.print} icon={<Printer aria-hidden="true" />} onClick={() => print()} />}
      printsPaper
    >
      <div className={styles['screenOnly']}>
        <div className={layout['tight']}>
          <Lines lines={letter?.lead.map((text) => ({ kind: 'text', text }) as const) ?? none} />
        </div>
        <LetterSection section={time}>
          <a className={styles['version']} href={addresses.schedule}>
            {facts.time.rhythm === undefined ? words.schedule.set : words.schedule.change}
          </a>
          <TimeNote note={facts.time.note} />
        </LetterSection>
        <LetterSection section={shortGoals} lines={shortTerm.length === 0 ? undefined : none}>
          <LetterGoals term="short" goals={shortTerm} />
        </LetterSection>
        <LetterSection section={longGoals} lines={longTerm.length === 0 ? undefined : none}>
          <LetterGoals term="long" goals={longTerm} />
        </LetterSection>
        <LetterSection section={confidentiality} beside={<ShieldCheck aria-hidden="true" size={20} />} />
        <LetterSection section={further} lines={further?.lines.slice(0, further.lines.length - ownInLetter) ?? none}>
          <OwnPledges under="letter" pledges={ownPledges} />
          <Ticks
            name="letter pledges"
            opener={words.pledges.choose}
            legend={words.pledges.legend}
            choices={furtherPledges}
            labels={words.paper.letter.pledges}
            ticked={facts.pledges}
            choose={choosePledges}
          />
        </LetterSection>
        <LetterSection section={harmless} />
        <div>
          <h2 className={styles['subheading']}>{words.beside}</h2>
          <p className={layout['muted']}>{words.besideLead}</p>
        </div>
        <PledgeCard paper={mentorPledge} ownPledges={ownPledges}>
          <Ticks
            name="letter areas"
            opener={words.areas.choose}
            legend={words.areas.legend}
            choices={supportAreas}
            labels={words.paper.areas}
            ticked={facts.supportAreas}
            choose={chooseSupportAreas}
          />
        </PledgeCard>
        <PledgeCard paper={menteePledge} ownPledges={ownPledges} />
        <Card heading={words.signatures.heading}>
          {roles.map((role) => (
            <SignatureRow key={role} role={role} name={facts.names[role]} standing={standings[role]} />
          ))}
          <p className={`${layout['muted']} ${layout['small']}`}>{words.signatures.note}</p>
        </Card>
        <SignedVersions signatures={signatures} />
      </div>
      <div className={styles['printOnly']}>
        <PaperView
          papers={wording.papers}
          language={wording.language}
          renderFoot={(paper) => <SignatureLines paper={paper} names={facts.names} signers={{ mentor: signerOf('mentor'), mentee: signerOf('mentee') }} />}
        />
      </div>
    </Screen>
  )
}
