import { compiled, compiledFirst } from './compile-plan.ts';
import type { Contender } from './contender.ts';
import { explained, explainedAndAsked, explainedAndRead, explainedFirst } from './decide.ts';
import { jsonLogic, jsonLogicEach } from './json-logic.ts';
import { jsonRulesEngine } from './json-rules-engine.ts';
import { publicodes } from './publicodes.ts';
import { handWrittenLoop } from './typed-arrays.ts';
import { zenEngine, zenEngineTraced } from './zen-engine.ts';

/** Everybody who takes part, ours first; each round goes through them in this order. */
export const contenders: readonly Contender[] = [
  explained,
  jsonLogic,
  explainedAndAsked,
  jsonLogicEach,
  explainedAndRead,
  explainedFirst,
  compiled,
  compiledFirst,
  handWrittenLoop,
  zenEngine,
  zenEngineTraced,
  jsonRulesEngine,
  publicodes,
];
