// Films what is shown: the plan or both plans, the clock and the number waiting, as a WebM video made by the platform's own recorder.

export interface Filmed {
  /** The plans on screen, from left to right, each with the caption under which it stands. */
  readonly plans: readonly { readonly canvas: HTMLCanvasElement; readonly caption: string | undefined }[];
  readonly title: string;
  readonly clock: string;
  readonly words: string;
  readonly colors: { readonly surface: string; readonly text: string };
}

const size = { width: 1280, height: 720 };
const header = 56;
const framesASecond = 30;
const bitsASecond = 6_000_000;

export interface Recording {
  /** Ends it and gives the file's bytes. */
  readonly stop: () => Promise<Uint8Array>;
}

/** False where the platform cannot record. */
export function canRecord(): boolean {
  return (
    typeof MediaRecorder !== 'undefined' && 'captureStream' in HTMLCanvasElement.prototype && MediaRecorder.isTypeSupported('video/webm')
  );
}

/** Films from now on; `look` says what there is to see at each frame. */
export function record(look: () => Filmed): Recording {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, size);
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('the platform draws no canvas');
  let frame = 0;
  const draw = () => {
    drawFrame(context, look());
    frame = requestAnimationFrame(draw);
  };
  draw();
  const recorder = new MediaRecorder(canvas.captureStream(framesASecond), { mimeType: 'video/webm', videoBitsPerSecond: bitsASecond });
  const parts: Blob[] = [];
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
  const ended = new Promise<void>((resolve) => {
    recorder.addEventListener('stop', () => resolve());
  });
  recorder.start(1000);
  return {
    stop: async () => {
      recorder.stop();
      await ended;
      cancelAnimationFrame(frame);
      return new Uint8Array(await new Blob(parts).arrayBuffer());
    },
  };
}

function drawFrame(context: CanvasRenderingContext2D, { plans, title, clock, words, colors }: Filmed): void {
  context.fillStyle = colors.surface;
  context.fillRect(0, 0, size.width, size.height);
  context.fillStyle = colors.text;
  context.textBaseline = 'middle';
  context.font = '600 30px system-ui, sans-serif';
  context.fillText(clock, 20, header / 2);
  context.font = '18px system-ui, sans-serif';
  context.fillText(words, 190, header / 2);
  context.textAlign = 'right';
  context.fillText(title, size.width - 20, header / 2, size.width / 2);
  context.textAlign = 'left';
  const width = size.width / Math.max(1, plans.length);
  plans.forEach(({ canvas, caption }, index) => {
    const captioned = caption === undefined ? 0 : 28;
    const room = { width: width - 16, height: size.height - header - captioned - 8 };
    const scale = Math.min(room.width / canvas.width, room.height / canvas.height);
    const x = index * width + (width - canvas.width * scale) / 2;
    if (caption !== undefined) context.fillText(caption, index * width + 20, header + 12);
    if (scale > 0 && Number.isFinite(scale)) context.drawImage(canvas, x, header + captioned, canvas.width * scale, canvas.height * scale);
  });
}
