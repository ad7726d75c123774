import { runProgram } from './start/run-program.ts';
import { serve } from './start/serve.ts';

await runProgram(async (environment, progress, shutdown) => {
  await serve(environment, progress, shutdown);
  await shutdown.asked;
  progress.step('Đang dừng', 'stopping');
});
