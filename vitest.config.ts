import { defineConfig } from 'vitest/config';
import { suiteOf } from './vitest.projects.ts';

export default defineConfig({ test: suiteOf('short', 'test') });
