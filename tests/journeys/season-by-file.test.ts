// A school year that one partner begins reaches the other's phone as a file, in the midst of what they do there: the page stays,
// what was typed stays, and both go on in the new year.
import { expect, test } from 'vitest'
import { addresses } from '../../src/app/addresses.ts'
import { openAddress } from './look-over.ts'
import { carryFile, jotShared, twoJoinedPhones } from './two-joined-phones.ts'

test('a new school year comes by file: no reload, nothing typed is lost, and both write in it', async () => {
  const { lee, dana, appUrl } = await twoJoinedPhones()
  await jotShared(lee, appUrl, 'from the first year', 'Dana & me')
  await carryFile(lee, dana, appUrl)
  await openAddress(lee, addresses.newSeason)
  await lee.getByRole('button', { name: 'Start the new year' }).click()
  await lee.waitForURL(/#\/$/)

  await dana.goto(`${appUrl}#/`)
  await dana.getByLabel('Your note').fill('half a thought')
  await dana.evaluate(() => Object.assign(globalThis, { isTheSamePage: true }))
  await carryFile(lee, dana, appUrl)
  await dana.getByText('Lee began a new school year.', { exact: false }).waitFor()
  expect(await dana.evaluate(() => 'isTheSamePage' in globalThis)).toBe(true)
  await openAddress(dana, addresses.today)
  expect(await dana.getByLabel('Your note').inputValue()).toBe('half a thought')

  await jotShared(dana, appUrl, 'in the new year', 'Lee & me')
  await carryFile(dana, lee, appUrl)
  await lee.getByRole('link', { name: '1 entry or note' }).click()
  await lee.getByText('in the new year').first().waitFor()
  expect(await lee.getByText('from the first year').count()).toBe(0)
  await openAddress(dana, addresses.seasons)
  await expect.poll(() => dana.getByRole('main').getByRole('listitem').count()).toBeGreaterThan(0)
})
