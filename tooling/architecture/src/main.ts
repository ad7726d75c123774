import { checkTree } from './check-tree.ts';
import { describeLengths } from './figures.ts';
import { formatViolation } from './violation.ts';

const { violations, lengths } = checkTree(process.cwd());
for (const violation of violations) console.error(formatViolation(violation));
console.log(`architecture: ${violations.length} violations in ${describeLengths(lengths)}`);
process.exitCode = violations.length === 0 ? 0 : 1;
