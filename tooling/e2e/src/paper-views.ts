import type { Page } from 'playwright-core';
import type { Site } from './site.ts';

/** A screen that goes on paper. */
export interface PaperView {
  readonly name: string;
  readonly open: (page: Page, site: Site) => Promise<void>;
  /** What stands at the head of the paper. */
  readonly title: string | RegExp;
  /** Width of the paper between its margins, in millimetres. */
  readonly width: number;
  /** Who signs. */
  readonly signers: readonly string[];
}
