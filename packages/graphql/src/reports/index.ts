import './bank-report.mutations.ts';
import './bank-report.type.ts';
import './progress.type.ts';
import './public-statistics.type.ts';
