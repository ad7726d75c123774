import type { Plan } from '@vuonlen/plan/plans';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';

/** The plan of the year as a document with a mark in its title, so that it is another content, and what else is changed. */
export function markedDocument(mark: string, changes: Partial<Plan> = {}): string {
  const title = { ...haDong2024.title, value: `${haDong2024.title.value} (${mark})` };
  return JSON.stringify({ ...haDong2024, title, ...changes });
}
