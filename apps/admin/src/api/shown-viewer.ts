let shown: string | null = null;
let tell: (() => void) | null = null;

/** The person whom this window shows from now on, by the id of `viewer`; null while nobody is known. */
export function showViewer(id: string | null): void {
  shown = id;
}

/**
 * Names the person whom this window shows. The windows of a browser share one session, so that the gateway does nothing
 * that is asked in the name of a person who is signed in no more.
 */
export function viewerHeaders(): Readonly<Record<string, string>> {
  return shown === null ? {} : { 'x-vuonlen-viewer': shown };
}

/** Who is told when the session has become another person's. @returns what ends it */
export function onAnotherPerson(told: () => void): () => void {
  tell = told;
  return () => {
    if (tell === told) tell = null;
  };
}

/** Passes on an answer of the gateway: with this code it did nothing, because another person is signed in. */
export function noteCode(code: string | undefined): void {
  if (code === 'ANOTHER_PERSON') tell?.();
}

const channel = 'vuonlen-viewer';

/** Tells the other windows of this browser who has just signed in. */
export function tellWindows(id: string): void {
  const windows = new BroadcastChannel(channel);
  windows.postMessage(id);
  windows.close();
}

/** Hears from other windows who has signed in. @returns what ends it */
export function hearWindows(heard: (id: string) => void): () => void {
  const windows = new BroadcastChannel(channel);
  windows.onmessage = ({ data }: MessageEvent<string>) => heard(data);
  return () => windows.close();
}
