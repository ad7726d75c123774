import './bank-report.mutations.ts';
import './bank-report.type.ts';
import './bank-report-period.queries.ts';
import './progress.type.ts';
import './public-statistics.type.ts';
