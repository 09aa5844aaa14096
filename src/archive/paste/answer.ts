/** Has a worker answer what it is sent, once. Nothing of the paste outlives it. */
export function answer<Asked, Answered>(read: (asked: Asked) => Answered): void {
  self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
    self.postMessage(read(data));
  });
}
