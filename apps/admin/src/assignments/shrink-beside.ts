import { type Shrunk, shrinkPicture } from './shrink-picture.ts';
import type { ShrinkQuestion } from './shrink-worker.ts';

/** Makes a picture smaller in a worker; on the page itself where a worker cannot draw. */
export function shrinkBeside(picture: Blob, mostBytes: number): Promise<Shrunk> {
  if (typeof OffscreenCanvas === 'undefined') return shrinkPicture(picture, mostBytes);
  return new Promise((done) => {
    const worker = new Worker(new URL('./shrink-worker.ts', import.meta.url), { type: 'module' });
    const end = (answer: Shrunk): void => {
      worker.terminate();
      done(answer);
    };
    worker.onmessage = ({ data }: MessageEvent<Shrunk>) => end(data);
    worker.onerror = () => end({ ok: false, code: 'PICTURE_UNREADABLE' });
    const question: ShrinkQuestion = { picture, mostBytes };
    worker.postMessage(question);
  });
}
