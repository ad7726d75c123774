import './progress.type.ts';
