import { defineConfig } from 'vitest/config';
import { suiteOf } from './vitest.projects.ts';

/** The long suite: mutation of the plan, races over many rounds, accessibility of every screen in every form. */
export default defineConfig({ test: suiteOf('full', 'test-full') });
