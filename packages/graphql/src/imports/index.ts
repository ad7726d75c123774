import './import.mutations.ts';
import './import.queries.ts';
