/** Runs beside the screen: fifty million points take seconds, and the page stays usable. */
import { type Shrunk, shrinkPicture } from './shrink-picture.ts';

export interface ShrinkQuestion {
  readonly picture: Blob;
  readonly mostBytes: number;
}

self.addEventListener('message', async ({ data }: MessageEvent<ShrinkQuestion>) => {
  const answer: Shrunk = await shrinkPicture(data.picture, data.mostBytes);
  self.postMessage(answer);
});
