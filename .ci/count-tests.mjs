// Adds up the JSON reports of the test runs. A suite without a report and a file that could not be loaded count as one
// failed test each, and is named: nothing that did not run may look green. Runs on the machine's own Node.
import { existsSync, readFileSync } from 'node:fs';

function nameFailed({ name, message, assertionResults }) {
  const file = name.replace(`${process.cwd()}/`, '');
  const failed = assertionResults.filter(({ status }) => status === 'failed');
  if (failed.length === 0) console.log(`× ${file}: ${String(message).split('\n')[0]}`);
  for (const { fullName, failureMessages = [] } of failed) {
    console.log(`× ${file} > ${fullName}: ${String(failureMessages[0]).split('\n')[0]}`);
  }
}

function countReport(path) {
  if (!existsSync(path)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(path, 'utf8'));
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  for (const file of report.testResults) if (file.status === 'failed') nameFailed(file);
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

const counts = process.argv.slice(2).map(countReport);
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`tests: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
