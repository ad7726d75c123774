import './progress.type.ts';
import './public-statistics.type.ts';
