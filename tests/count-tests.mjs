// Turns one Vitest project's report into honest numbers: what could not run counts as failed, never as nothing.

/**
 * Vitest's JSON report, as far as it is read here.
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: readonly { status: string, name: string, assertionResults: readonly { status: string, fullName: string }[] }[] }} TestReport
 */

/**
 * Counts a project's tests. `report` is undefined when it stopped without one; `succeeded` is whether it exited 0.
 * `trouble` says in words what the numbers alone do not.
 * @param {TestReport | undefined} report @param {boolean} succeeded
 * @returns {{ passed: number, failed: number, skipped: number, trouble?: string }}
 */
export const countTests = (report, succeeded) => {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0, trouble: 'it stopped without a report' }
  // A file that cannot be loaded fails without a single assertion, and Vitest does not count it among the tests.
  const notLoaded = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length
  const counted = { passed: report.numPassedTests, failed: report.numFailedTests + notLoaded, skipped: report.numPendingTests + report.numTodoTests }
  if (counted.passed + counted.failed === 0) return { ...counted, failed: 1, trouble: 'not one test ran' }
  if (!succeeded && counted.failed === 0) return { ...counted, failed: 1, trouble: 'every test passed, yet the run failed (see above)' }
  return counted
}

/**
 * How `npm test` ends. The last line is always of the same form; what was skipped stands on the line before.
 * @param {{ passed: number, failed: number, skipped: number }} sum
 */
export const lastLines = ({ passed, failed, skipped }) => `${skipped > 0 ? `${skipped} skipped\n` : ''}${passed} passed, ${failed} failed`

/**
 * The tests that failed, a line each, as they stand in the report: what a long run said of them is far above its end.
 * @param {TestReport | undefined} report
 * @returns {readonly string[]}
 */
export const failedTests = (report) =>
  (report?.testResults ?? []).flatMap(({ status, name, assertionResults }) => {
    const failed = assertionResults.filter((each) => each.status === 'failed').map(({ fullName }) => `${name}: ${fullName}`)
    return status === 'failed' && failed.length === 0 ? [`${name}: could not be loaded`] : failed
  })
